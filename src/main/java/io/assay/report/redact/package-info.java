// SPDX-License-Identifier: Apache-2.0
/**
 * Takes out of a result what could name a person, before anything is written of it. It works by what may stay, not by what must go: what is not
 * known to be harmless is replaced by its length, or by a number that stands for the same file, entry or key throughout. No digest of a withheld
 * value is given: a value with few possibilities could be found from it by trying.
 */
package io.assay.report.redact;
