// SPDX-License-Identifier: Apache-2.0
/**
 * Public-key envelopes as files of their own: certificates and revocation lists, CMS signatures, time-stamps. What the three have in
 * common: the codes of their findings, the way from an observation to a finding, and the way from DER offsets to those of PEM text.
 *
 * <p>What a pass proves: that a key whose certificate leads to an anchor the auditor pinned made the signature over exactly these bytes,
 * and, with a time-stamp, that it existed at a time which an authority he pinned states. What it does not prove: that the holder of the
 * key meant what is signed, that nothing else was signed, or that a revocation became known which no list at hand names.
 */
package io.assay.format.envelope;
