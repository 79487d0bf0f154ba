// SPDX-License-Identifier: Apache-2.0
/**
 * How the window looks: tokens, themes, fonts, the shapes of the outcomes and the few controls that every screen shares.
 *
 * <p>Colour comes from looked-up colours named {@code -as-…} and from nowhere else; it never speaks without a shape or a word beside it.
 */
package io.assay.ui.look;
