// SPDX-License-Identifier: Apache-2.0
/** What is asked of an event store, one question a class; none of them writes, and none knows another system. */
package io.assay.format.semvec.store.check;
