// SPDX-License-Identifier: Apache-2.0
/**
 * Which clauses of which laws the evidence speaks for: catalogues as data, counts of verified events, the issuer's claim beside ours.
 *
 * <p>Coverage takes part in the one pass over the evidence; it never reads evidence itself. A clause is never evidenced by an event that did not
 * verify, and an absence is stated as strongly as the completeness of the evidence allows.
 */
package io.assay.coverage;
