// SPDX-License-Identifier: Apache-2.0
/**
 * Asking and answering: questions, findings, and the algebra that folds them into a verdict.
 *
 * <p>The words are those of ETSI EN 319 102-1 where it has them. Nothing here holds prose: codes and arguments only.
 */
package io.assay.check;
