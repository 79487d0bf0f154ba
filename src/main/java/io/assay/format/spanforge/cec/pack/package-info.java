// SPDX-License-Identifier: Apache-2.0
/**
 * Evidence packs: bundles in the layout of Spanforge's CEC that an auditor made and signed, with what that layout lacks: a digest for every
 * entry, an Ed25519 signature, room for a token of a time-stamp authority, and a proof for each single event.
 *
 * <p>What a pass proves: a pinned auditor packed exactly these bytes, and every event in the pack leads to the signed root. What it does not
 * prove: that the evidence was genuine when it was packed (the verdict inside says what was found then), or that nothing was left out.
 */
package io.assay.format.spanforge.cec.pack;
