// SPDX-License-Identifier: Apache-2.0
/**
 * The chain screen: a strip of every event of an artefact, one pixel column for many and the worst of them in its colour, down to single links; the
 * events as a table that loads what is in sight; the bytes of the chosen event, and the hashes that lead from it to what fixes it.
 */
package io.assay.ui.chain;
