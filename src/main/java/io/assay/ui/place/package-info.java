// SPDX-License-Identifier: Apache-2.0
/**
 * The evidence view: the bytes a finding speaks of, what binds each of them, what is recorded and what was recomputed; and the whole file
 * as one strip.
 */
package io.assay.ui.place;
