// SPDX-License-Identifier: Apache-2.0
/** What is missing: the gaps of a result as a work list, what each costs the issuer's claim, and which kind of evidence closes how many. */
package io.assay.coverage.gap;
