// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeptMapTest {
    @Test
    void itHoldsWhatAnOrdinaryMapHoldsAndEarlierOnesStayAsTheyWere() {
        Random random = new Random(3);
        TreeMap<String, Integer> plain = new TreeMap<>();
        KeptMap<String, Integer> kept = KeptMap.empty();
        List<Map<String, Integer>> plains = new ArrayList<>();
        List<KeptMap<String, Integer>> all = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            String name = "k" + random.nextInt(300);
            if (random.nextInt(3) == 0) {
                plain.remove(name);
                kept = kept.without(name);
            } else {
                plain.put(name, i);
                kept = kept.with(name, i);
            }
            if (i % 97 == 0) {
                plains.add(new TreeMap<>(plain));
                all.add(kept);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            TreeMap<String, Integer> read = new TreeMap<>();
            List<String> order = new ArrayList<>();
            all.get(i).forEach((name, value) -> {
                read.put(name, value);
                order.add(name);
            });
            assertEquals(plains.get(i), read);
            assertEquals(new ArrayList<>(read.keySet()), order);
            assertEquals(read.size(), all.get(i).size());
        }
    }

    /** Names in order would make a tree that is not balanced as deep as there are names. */
    @Test
    void namesInOrderMakeNoDeepTree() {
        KeptMap<String, Integer> kept = KeptMap.empty();
        for (int i = 0; i < 200_000; i++) {
            kept = kept.with(String.format(java.util.Locale.ROOT, "%08d", i), i);
        }
        int[] sum = {0};
        kept.forEach((name, value) -> sum[0]++);
        assertEquals(200_000, sum[0]);
    }
}
