// SPDX-License-Identifier: Apache-2.0
/**
 * The vocabulary of what was found: where it stands, how many bytes, which digest.
 *
 * <p>Records without behaviour that can fail; depends on nothing of ours.
 */
package io.assay.evidence;
