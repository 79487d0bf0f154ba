// SPDX-License-Identifier: Apache-2.0
/**
 * Proof certificates of Kimberlite (specification "verity", section 3.6): {@code certificate.json}, its signature {@code certificate.sig} and
 * the specification {@code spec.tla} beside it.
 *
 * <p>What a pass proves: the holder of the pinned key signed that so many of so many requirements of this framework were proven in the
 * specification with this SHA-256, at this time; and where the specification is at hand, it is that one.
 *
 * <p>What it does not prove: that a prover ever ran. The product writes most of these figures as constants. The signature carries its key,
 * which is made anew each time: without a pinned key it says nothing.
 */
package io.assay.format.verity.kimberlite.certificate;
