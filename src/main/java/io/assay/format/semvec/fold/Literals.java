// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fold;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cache of literals after some events: one line for each, {@code kind key value count first-event last-event} parted by tabs, lines in the order
 * of their bytes, and the SHA-256 over them behind the name of the profile.
 */
public final class Literals {
    private static final byte[] LABEL = "assay-semvec-literals/1\n".getBytes(StandardCharsets.US_ASCII);

    private final MessageDigest digest = Sha256.engine();
    private final int most;
    private final TreeMap<Place, Literal> earliest = new TreeMap<>(Comparator.comparingLong(Place::event).thenComparing(Place::key));
    private String sha256;
    private long count;

    /**
     * One literal.
     *
     * @param key   kind, unit or type, and value, parted by blanks
     * @param times how often it was said
     * @param first id of the first event that said it
     * @param last  id of the last
     */
    public record Literal(String key, long times, String first, String last) {
    }

    private record Place(long event, String key) {
    }

    /** @param most literals to be told one by one: those that were met first */
    Literals(int most) {
        this.most = most;
        digest.update(LABEL);
    }

    /** Takes the next literal; keys come in the order of their bytes. */
    void add(Mention first, Mention last, long times) {
        count++;
        String key = text(first.key());
        digest.update((key + times + '\t' + text(first.id()) + '\t' + text(last.id()) + '\n').getBytes(StandardCharsets.UTF_8));
        earliest.put(new Place(first.event(), key), new Literal(key.strip().replaceAll("\t+", " "), times, text(first.id()), text(last.id())));
        if (earliest.size() > most) {
            earliest.pollLastEntry();
        }
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    Literals end() {
        sha256 = Hex.encode(digest.digest());
        return this;
    }

    /** How many there are. */
    public long count() {
        return count;
    }

    public String sha256() {
        return sha256;
    }

    /** The literals that were met first, in that order; of one event, by their bytes. */
    public Map<String, Literal> earliest() {
        Map<String, Literal> found = new LinkedHashMap<>();
        earliest.values().forEach(literal -> found.put(literal.key(), literal));
        return found;
    }
}
