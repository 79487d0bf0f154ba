// SPDX-License-Identifier: Apache-2.0
/**
 * Offline backups of Kimberlite (specification "verity", section 3.7): a directory with copies and a {@code MANIFEST} that names the BLAKE3 of
 * each.
 *
 * <p>What a pass proves: the manifest is the one whose digest was pinned outside, and every file that it lists is there with these bytes.
 *
 * <p>What it does not prove: that the copies are sound logs, or all there was: name a stream's directory inside the backup to have its log
 * examined. Nothing signs the manifest: without a pinned digest anyone could have written it anew, and there is no pass.
 */
package io.assay.format.verity.kimberlite.backup;
