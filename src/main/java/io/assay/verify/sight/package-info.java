// SPDX-License-Identifier: Apache-2.0
/**
 * Tells what a file is, and where that cannot be told, whether something stood in the way: a file that is plainly of a kind that evidence has, and
 * whose reading met a limit, is not the same as a file that is simply something else.
 */
package io.assay.verify.sight;
