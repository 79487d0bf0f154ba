// SPDX-License-Identifier: Apache-2.0
/**
 * Buffers of Vaxelia: a directory that keeps decisions which could not be delivered, one AES-256-GCM file each (specification "semvec, vaxelia,
 * envelopes", section 11). File names, associated data and the layout of the plaintext are not documented by the producer: they are read by a
 * profile.
 *
 * <p>What a pass proves: every entry opens with the auditor's key, no nonce served twice, every decision has the documented members, and what
 * the directory's manifest and the tenant's export say agrees with it.
 *
 * <p>What it does not prove: that no entry was taken away (nothing numbers them), who wrote one (whoever holds the key can), or that every
 * decision was ever buffered: streamed calls leave none. Manifest and export are signed by nobody.
 */
package io.assay.format.vaxelia;
