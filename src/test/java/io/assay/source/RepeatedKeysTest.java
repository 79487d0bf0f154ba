// SPDX-License-Identifier: Apache-2.0
package io.assay.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every repeat is found, however little fits into memory, and nothing is left beside the evidence. */
class RepeatedKeysTest {
    @TempDir
    Path folder;

    @Test
    void spilledOrNotTheSameRepeatsAreFound() throws Exception {
        Random random = new Random(3);
        for (int held : new int[] {1, 7, 64, 100_000}) {
            Map<Long, Long> lowest = new HashMap<>();
            Set<Long> wanted = new HashSet<>();
            Set<Long> found = new HashSet<>();
            try (RepeatedKeys keys = new RepeatedKeys(folder.resolve("evidence"), held)) {
                for (long position = 0; position < 500; position++) {
                    long key = random.nextInt(400) - 200;
                    keys.add(new RepeatedKeys.Entry(key, -key, 1, position, position));
                    if (lowest.putIfAbsent(key, position) != null) {
                        wanted.add(position);
                    }
                }
                keys.repeats(repeat -> {
                    assertEquals(lowest.get(repeat.again().a()), repeat.first().position());
                    found.add(repeat.again().position());
                });
            }
            assertEquals(wanted, found);
            assertFalse(wanted.isEmpty());
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }
}
