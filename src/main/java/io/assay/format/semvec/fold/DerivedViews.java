// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fold;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import io.assay.format.semvec.fact.Fact;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rebuilds the derived views of one user from events: three tiers of memory and the cache of literals (the producer documents that both are
 * rebuildable; sizes, forms and digests are the profile's).
 */
public final class DerivedViews {
    /** Events of the first tier. */
    public static final int SHORT_TERM = 8;
    /** Events of the second tier. */
    public static final int MEDIUM_TERM = 24;

    private static final String TIERS = "assay-semvec-tiers/1\n";
    private static final String LITERALS = "assay-semvec-literals/1\n";

    private final List<String> ids = new ArrayList<>();
    private final Map<String, Literal> literals = new LinkedHashMap<>();

    private record Literal(long count, String first, String last) {
    }

    public void add(String eventId, List<Fact> facts) {
        ids.add(eventId);
        for (Fact fact : facts) {
            String key = fact.kind().word() + '\t' + (fact.unit().isEmpty() ? fact.idType() : fact.unit()) + '\t' + fact.value() + '\t';
            literals.merge(key, new Literal(1, eventId, eventId), (old, more) -> new Literal(old.count + 1, old.first, eventId));
        }
    }

    /** How many events are in the short, medium and long tier. */
    public long[] tierSizes() {
        int shortTerm = Math.min(SHORT_TERM, ids.size());
        int mediumTerm = Math.min(MEDIUM_TERM, ids.size() - shortTerm);
        return new long[] {shortTerm, mediumTerm, ids.size() - shortTerm - mediumTerm};
    }

    /** Distinct literals. */
    public int literals() {
        return literals.size();
    }

    /** The first literals in the order in which they were met: kind, key and value parted by blanks, with how often, where first and where last. */
    public Map<String, Map<String, Object>> entries(int most) {
        Map<String, Map<String, Object>> entries = new LinkedHashMap<>();
        literals.entrySet().stream().limit(most).forEach(one -> {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("count", one.getValue().count);
            members.put("first", one.getValue().first);
            members.put("last", one.getValue().last);
            entries.put(one.getKey().strip().replaceAll("\t+", " "), members);
        });
        return entries;
    }

    public String tiersDigest() {
        long[] sizes = tierSizes();
        int medium = (int) sizes[2];
        int recent = (int) (sizes[2] + sizes[1]);
        StringBuilder lines = new StringBuilder(TIERS);
        tier(lines, "short_term", ids.subList(recent, ids.size()));
        tier(lines, "medium_term", ids.subList(medium, recent));
        tier(lines, "long_term", ids.subList(0, medium));
        return Hex.encode(Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void tier(StringBuilder lines, String name, List<String> members) {
        members.forEach(id -> lines.append(name).append('\t').append(id).append('\n'));
    }

    /** Lines are sorted by their bytes, unsigned. */
    public String literalsDigest() {
        List<byte[]> lines = new ArrayList<>();
        literals.forEach((key, literal) -> lines.add((key + literal.count + '\t' + literal.first + '\t' + literal.last + '\n')
                .getBytes(StandardCharsets.UTF_8)));
        lines.sort(Arrays::compareUnsigned);
        lines.addFirst(LITERALS.getBytes(StandardCharsets.US_ASCII));
        return Hex.encode(Sha256.of(lines.toArray(byte[][]::new)));
    }
}
