// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.rows;

/**
 * One stored replay checkpoint; what is not of its type is empty or -1.
 *
 * @param state bytes of the state, binary64 little-endian
 * @param fault the first column that is not of its type; empty where all are
 */
public record CheckpointRow(String user, long count, long lastSeq, String lastEventId, String created, byte[] state, String stateHash, String streamHash, String fault) {
}
