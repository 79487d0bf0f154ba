// SPDX-License-Identifier: Apache-2.0
/**
 * Kimberlite, generation C (specification "verity", section 3): the words for everything that this system hands out. Each kind of artefact
 * has a package of its own below.
 *
 * <p>What a pass proves and what it does not stands in each of them; for segment logs, see the package {@code log}.
 */
package io.assay.format.verity.kimberlite;
