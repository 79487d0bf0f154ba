// SPDX-License-Identifier: Apache-2.0
/** Some bytes of the evidence around a place, fetched after a run for people to look at; no check reads through here. */
package io.assay.verify.excerpt;
