// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.check.Finding;
import io.assay.check.Tally;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether every nonce served once and looks random. One nonce under two plaintexts gives away both and the key of the tags (NIST SP 800-38D,
 * appendix A); nonces of 96 random bits are never neighbours.
 */
final class NonceCheck {
    private static final BigInteger NEAR = BigInteger.ONE.shiftLeft(32);

    private final List<Entry> entries;

    NonceCheck(List<Entry> entries) {
        this.entries = entries.stream().filter(Entry::isEncrypted).toList();
    }

    void into(Tally tally) {
        if (entries.isEmpty()) {
            tally.notApplicable();
            return;
        }
        tally.examined(entries.size());
        Map<String, List<Entry>> byNonce = new LinkedHashMap<>();
        entries.forEach(entry -> byNonce.computeIfAbsent(entry.nonce(), none -> new ArrayList<>()).add(entry));
        byNonce.values().forEach(same -> twice(same, tally));
        near(byNonce, tally);
    }

    /** Entries with one nonce: copies where the bytes are the same too. */
    private static void twice(List<Entry> same, Tally tally) {
        Map<String, Entry> bodies = new LinkedHashMap<>();
        for (Entry entry : same) {
            Optional<Entry> first = bodies.values().stream().filter(earlier -> !areUnderTwoKeys(earlier, entry)).findFirst();
            Entry copy = bodies.putIfAbsent(entry.sha256(), entry);
            if (copy != null) {
                tally.report(Finding.of(BufferCode.DUPLICATE_ENTRY, entry.file().locator(), entry.name(), copy.name()));
            } else if (first.isPresent()) {
                tally.report(Finding.of(BufferCode.NONCE_REUSED, entry.file().locator().atBytes(0, 12), entry.name(), first.get().name()));
            } else if (bodies.size() > 1) {
                tally.report(Finding.of(BufferCode.NONCE_SUSPICIOUS, entry.file().locator().atBytes(0, 12), entry.name(), same.getFirst().name()));
            }
        }
    }

    /** One nonce under two keys breaks neither; yet random ones are never the same. */
    private static boolean areUnderTwoKeys(Entry one, Entry other) {
        return one.key().isPresent() && other.key().isPresent()
                && !Arrays.equals(one.key().get().bytes().copy(), other.key().get().bytes().copy());
    }

    private static void near(Map<String, List<Entry>> byNonce, Tally tally) {
        List<Entry> sorted = byNonce.values().stream().map(List::getFirst).sorted(Comparator.comparing(Entry::nonce)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            Entry entry = sorted.get(i);
            BigInteger value = new BigInteger(entry.nonce(), 16);
            boolean close = i > 0 && value.subtract(new BigInteger(sorted.get(i - 1).nonce(), 16)).compareTo(NEAR) < 0;
            if (close || value.signum() == 0) {
                tally.report(Finding.of(BufferCode.NONCE_SUSPICIOUS, entry.file().locator().atBytes(0, 12), entry.name(),
                        close ? sorted.get(i - 1).name() : ""));
            }
        }
    }
}
