// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.replica;

import io.assay.crypto.Blake3;
import java.util.ArrayList;
import java.util.List;

/** The BLAKE3 root over log entries: neighbours joined pairwise without a prefix, an odd one moved up as it is; of nothing, BLAKE3 of nothing. */
final class MerkleRoot {
    private MerkleRoot() {}

    static byte[] of(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Blake3.of();
        }
        List<byte[]> level = leaves;
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>((level.size() + 1) / 2);
            for (int i = 0; i + 1 < level.size(); i += 2) {
                above.add(Blake3.of(level.get(i), level.get(i + 1)));
            }
            if (level.size() % 2 == 1) {
                above.add(level.getLast());
            }
            level = above;
        }
        return level.getFirst();
    }
}
