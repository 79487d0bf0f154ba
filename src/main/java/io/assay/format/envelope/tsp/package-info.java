// SPDX-License-Identifier: Apache-2.0
/**
 * Time-stamps as files (RFC 3161, RFC 5816): responses and bare tokens, with the data and the query beside them.
 *
 * <p>What a pass proves: an authority whose certificate led to an anchor the auditor pinned, at the token's own time, states that exactly
 * this data existed then; not earlier than the data was made, not later than that time. What it does not prove: who made the data, or that
 * the authority's clock was right. Not checked: the authority's own policy document.
 */
package io.assay.format.envelope.tsp;
