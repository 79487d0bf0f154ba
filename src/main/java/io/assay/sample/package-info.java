// SPDX-License-Identifier: Apache-2.0
/**
 * Small producers of the demo case: one good and one tampered artefact for every system, with keys made from a fixed seed.
 *
 * <p>The keys are trusted only by the demo's own trust file. Nothing but {@code app} depends on this package.
 */
package io.assay.sample;
