// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

/**
 * What became of one file while it was examined.
 *
 * @param sha256    taken within the run; empty where the run was cancelled before
 * @param unchanged whether it was the same afterwards
 */
public record CustodyEntry(String path, String sha256, boolean unchanged, CustodyMode how) {
}
