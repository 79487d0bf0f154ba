// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fold;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import io.assay.format.semvec.fact.Fact;
import io.assay.source.SortedRuns;
import io.assay.source.Sorting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Rebuilds the derived views of one user after any number of events: three tiers of memory and the cache of literals (the producer documents that both
 * are rebuildable; sizes, forms and digests are the profile's). Both digests cover all that came before, so both are taken anew for each question, over
 * ids and facts that are kept in bounded memory and, beyond it, in a private folder. Throws {@link UncheckedIOException} where that cannot be used.
 */
public final class DerivedViews implements AutoCloseable {
    /** Events of the first tier. */
    public static final int SHORT_TERM = 8;
    /** Events of the second tier. */
    public static final int MEDIUM_TERM = 24;

    private static final String TIERS = "assay-semvec-tiers/1\n";
    private static final int HELD = 1 << 17;

    private final IdTape ids;
    private final Sorting<Mention> mentions;

    /** @param evidence what the private folder must not lie beside */
    public DerivedViews(Path evidence) {
        this(evidence, HELD);
    }

    /** @param held facts in memory at most */
    DerivedViews(Path evidence, int held) {
        this.ids = new IdTape(evidence);
        this.mentions = new Sorting<>(evidence, held, Mention.ORDER, Mention::write, Mention::read);
    }

    public void add(String eventId, List<Fact> facts) {
        byte[] id = eventId.getBytes(StandardCharsets.UTF_8);
        try {
            ids.add(id);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        facts.forEach(fact -> mentions.add(Mention.of(fact, ids.count(), id)));
    }

    /** Events added so far. */
    public long count() {
        return ids.count();
    }

    /** The ids in the first two tiers after so many events, the newest first. */
    public List<String> recent(long events) {
        List<String> recent = new ArrayList<>();
        each(Math.max(0, events - SHORT_TERM - MEDIUM_TERM), events, id -> recent.addFirst(new String(id, StandardCharsets.UTF_8)));
        return recent;
    }

    /** A line for each id, the tiers one after the other, each from its oldest event on. */
    public String tiersDigest(long events) {
        MessageDigest digest = Sha256.engine();
        digest.update(TIERS.getBytes(StandardCharsets.US_ASCII));
        long medium = Math.max(0, events - SHORT_TERM);
        long old = Math.max(0, medium - MEDIUM_TERM);
        tier(digest, "short_term\t", medium, events);
        tier(digest, "medium_term\t", old, medium);
        tier(digest, "long_term\t", 0, old);
        return Hex.encode(digest.digest());
    }

    private void tier(MessageDigest digest, String name, long from, long to) {
        byte[] before = name.getBytes(StandardCharsets.US_ASCII);
        each(from, to, id -> {
            digest.update(before);
            digest.update(id);
            digest.update((byte) '\n');
        });
    }

    private void each(long from, long to, IdTape.Taker taker) {
        try {
            ids.each(from, to, taker);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The cache of literals after so many events.
     *
     * @param most literals to be told one by one
     */
    public Literals literals(long events, int most) {
        Literals literals = new Literals(most);
        try (SortedRuns<Mention> all = mentions.merge()) {
            Mention first = null;
            Mention last = null;
            long times = 0;
            for (Mention next = all.next(); next != null; next = all.next()) {
                if (next.event() > events) {
                    continue;
                }
                if (first != null && !first.isSameLiteral(next)) {
                    literals.add(first, last, times);
                    first = null;
                    times = 0;
                }
                first = first == null ? next : first;
                last = next;
                times++;
            }
            if (first != null) {
                literals.add(first, last, times);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return literals.end();
    }

    @Override
    public void close() {
        try {
            ids.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            mentions.close();
        }
    }
}
