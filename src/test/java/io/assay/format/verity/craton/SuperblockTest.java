// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.format.verity.craton.Superblock.Condition;
import org.junit.jupiter.api.Test;

class SuperblockTest {
    @Test
    void aFileCutAnywhereHasDamagedCopies() {
        for (int length : new int[] {0, 1, 511, 513, 1449, 1536, 2047}) {
            byte[] file = new byte[length];
            for (int slot = 0; slot < Superblock.COPIES; slot++) {
                boolean there = length >= (slot + 1) * Superblock.LENGTH;
                assertEquals(there ? Condition.UNUSED : Condition.DAMAGED, Superblock.of(file, slot).condition(), length + " bytes, copy " + slot);
            }
        }
    }
}
