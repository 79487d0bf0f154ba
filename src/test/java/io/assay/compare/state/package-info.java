// SPDX-License-Identifier: Apache-2.0
/** States of every format that holds events, made event by event, so that comparisons can be put to all of them alike. */
package io.assay.compare.state;
