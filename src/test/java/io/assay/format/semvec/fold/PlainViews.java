// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fold;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import io.assay.format.semvec.fact.Fact;
import io.assay.format.semvec.fact.FactExtractor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The derived views of some events as the profile spells them, all in memory: what quicker ways are held against. */
public record PlainViews(List<String[]> events) {
    /** @return by tier: short, medium, long */
    public String tiers() {
        StringBuilder lines = new StringBuilder("assay-semvec-tiers/1\n");
        int count = events.size();
        int medium = Math.max(0, count - 8);
        int old = Math.max(0, count - 32);
        events.subList(medium, count).forEach(event -> lines.append("short_term\t").append(event[0]).append('\n'));
        events.subList(old, medium).forEach(event -> lines.append("medium_term\t").append(event[0]).append('\n'));
        events.subList(0, old).forEach(event -> lines.append("long_term\t").append(event[0]).append('\n'));
        return sha256(lines);
    }

    public String literals() {
        StringBuilder lines = new StringBuilder("assay-semvec-literals/1\n");
        cache().values().forEach(lines::append);
        return sha256(lines);
    }

    public int literalCount() {
        return cache().size();
    }

    private Map<String, String> cache() {
        Map<String, String[]> first = new TreeMap<>((one, other) -> Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)));
        for (String[] event : events) {
            for (Fact fact : FactExtractor.extract(event[1])) {
                String key = fact.kind().word() + '\t' + (fact.unit().isEmpty() ? fact.idType() : fact.unit()) + '\t' + fact.value() + '\t';
                String[] seen = first.computeIfAbsent(key, any -> new String[] {"0", event[0], event[0]});
                seen[0] = Integer.toString(Integer.parseInt(seen[0]) + 1);
                seen[2] = event[0];
            }
        }
        Map<String, String> lines = new TreeMap<>();
        first.forEach((key, seen) -> lines.put(key, key + String.join("\t", seen) + '\n'));
        return lines;
    }

    private static String sha256(CharSequence text) {
        return Hex.encode(Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
