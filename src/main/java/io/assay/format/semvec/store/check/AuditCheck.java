// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.semvec.IsoTime;
import io.assay.format.semvec.store.rows.AuditRecord;
import io.assay.format.semvec.store.rows.SeqRanges;
import io.assay.format.semvec.store.word.StoreCode;
import io.assay.format.semvec.store.word.StorePlace;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Follows the audit log record by record: every hash, every link, every number; and collects the deletions that it records. The chain needs no
 * key: whoever can write the store can write it anew.
 */
public final class AuditCheck {
    private static final int DIGITS = 64;

    private final StorePlace places;
    private final Tally chain;
    private final Tally gaps;
    private final List<Deletion> deletions = new ArrayList<>();
    private final List<String> storeIds = new ArrayList<>();
    private String before = AuditRecord.START;
    private long last;
    private long records;
    private Instant latest = Instant.MIN;
    private Instant oldest = Instant.MAX;

    public AuditCheck(StorePlace places, Tally chain, Tally gaps) {
        this.places = places;
        this.chain = chain;
        this.gaps = gaps;
    }

    public void take(AuditRecord record) {
        records++;
        chain.examined(1);
        gaps.examined(1);
        Locator at = places.audit(record.id());
        if (record.id() > last + 1) {
            gaps.report(Finding.of(StoreCode.AUDIT_ID_GAP, at.inField("audit_id"), last + 1, record.id() - 1));
        }
        last = record.id();
        if (!record.fault().isEmpty()) {
            chain.report(Finding.of(StoreCode.AUDIT_MALFORMED, at.inField(record.fault()), record.fault()));
            before = record.hash() == null ? before : record.hash();
            return;
        }
        link(record, at);
        content(record, at);
    }

    private void link(AuditRecord record, Locator at) {
        if (!record.previous().equals(before)) {
            chain.report(Finding.of(StoreCode.AUDIT_CHAIN_BROKEN, at.inField("prev_hash")).compared(before, record.previous()));
        }
        String previous = isDigest(record.previous()) ? record.previous() : AuditRecord.START;
        String expected = record.expected(previous);
        if (!expected.equals(record.hash())) {
            chain.report(Finding.of(StoreCode.AUDIT_CHAIN_BROKEN, at.inField("entry_hash")).compared(expected, record.hash()));
        }
        before = record.hash();
    }

    private static boolean isDigest(String text) {
        return text.length() == DIGITS && Hex.isLower(text);
    }

    private void content(AuditRecord record, Locator at) {
        Optional<Instant> time = IsoTime.parse(record.time());
        Optional<JsonObject> detail = detail(record.detail());
        if (time.isEmpty() || detail.isEmpty()) {
            chain.report(Finding.of(StoreCode.AUDIT_MALFORMED, at.inField(time.isEmpty() ? "ts" : "detail"), time.isEmpty() ? "ts" : "detail"));
            return;
        }
        if (time.get().isBefore(latest)) {
            chain.report(Finding.of(StoreCode.TIME_REGRESSION, at.inField("ts")).compared(IsoTime.micros(latest), IsoTime.micros(time.get())));
        }
        latest = time.get().isAfter(latest) ? time.get() : latest;
        oldest = time.get().isBefore(oldest) ? time.get() : oldest;
        switch (record.action()) {
            case Deletion.ERASURE, Deletion.SWEEP -> Deletion.of(record, time.get(), detail.get()).ifPresentOrElse(deletions::add,
                    () -> chain.report(Finding.of(StoreCode.AUDIT_MALFORMED, at.inField("detail"), "detail")));
            case "store_initialised" -> detail.get().text("store_id").ifPresent(storeIds::add);
            default -> { }
        }
    }

    private static Optional<JsonObject> detail(String json) {
        try {
            return JsonReader.parse(json.getBytes(StandardCharsets.UTF_8)) instanceof JsonObject object && JsonReader.duplicates(object).isEmpty()
                    ? Optional.of(object) : Optional.empty();
        } catch (JsonSyntaxException broken) {
            return Optional.empty();
        }
    }

    /**
     * Ends both questions.
     *
     * @param sequence  the highest number ever given, where the database remembers it
     * @param remembers whether it has to, by the declaration of the table
     */
    public void end(OptionalLong sequence, boolean remembers) {
        if (records == 0) {
            gaps.report(Finding.of(StoreCode.AUDIT_LOG_ABSENT, places.table(StorePlace.AUDIT)));
            chain.notApplicable();
        }
        if (sequence.isPresent() && sequence.getAsLong() > last) {
            gaps.report(Finding.of(StoreCode.AUDIT_ID_GAP, places.table("sqlite_sequence"), last + 1, sequence.getAsLong()));
        } else if (sequence.isPresent() ? sequence.getAsLong() < last : remembers && records > 0) {
            gaps.report(Finding.of(StoreCode.SEQUENCE_REWOUND, places.table("sqlite_sequence"), StorePlace.AUDIT)
                    .compared(Long.toString(last), sequence.isPresent() ? Long.toString(sequence.getAsLong()) : ""));
        }
        gaps.examined(1);
        chain.conclude();
        gaps.conclude();
    }

    public List<Deletion> deletions() {
        return deletions;
    }

    /** All numbers that any record lists as deleted. */
    public SeqRanges deleted() {
        return new SeqRanges(deletions.stream().flatMapToLong(deletion -> java.util.Arrays.stream(deletion.seqs())).toArray());
    }

    /** The store's name as its first record states it. */
    public Optional<String> storeId() {
        return storeIds.stream().findFirst();
    }

    /** The time of the oldest record; empty where there is none. */
    public Optional<Instant> oldest() {
        return oldest.equals(Instant.MAX) ? Optional.empty() : Optional.of(oldest);
    }
}
