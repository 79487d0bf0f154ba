// SPDX-License-Identifier: Apache-2.0
/**
 * Legal holds, retention, and what was removed in spite of them (COMPLIANCE.md, Retention and Legal Hold; VerityDB specification, section 1.13).
 * Nothing signs holds and policies: a list that is withheld or altered is not noticed here.
 */
package io.assay.format.verity.hold;
