// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import io.assay.format.semvec.fact.Fact;
import io.assay.format.semvec.fact.FactExtractor;
import io.assay.format.semvec.fold.DerivedViews;
import io.assay.format.semvec.store.rows.EventColumns;
import io.assay.format.semvec.store.rows.EventReader;
import io.assay.format.semvec.store.rows.EventRow;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SqlValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the producer derives from one user's events and can rebuild: three tiers of memory, the cache of literals, the facts of the last event (profile
 * {@code assay-semvec-tiers/1} and {@code assay-semvec-literals/1}). The facts of the first {@value #MOST} events are kept; behind them stand the
 * sizes of the tiers and the newest memory only, so that a state stays as quick to rebuild.
 */
final class StoreViews {
    static final int MOST = 2000;
    private static final int BATCH = 256;
    private static final int SHOWN = 100;

    private final OpenedStore store;
    private final EventReader reader;
    private final Map<String, List<Known>> known = new LinkedHashMap<>();

    private record Known(String id, long seq, List<Fact> facts) {
    }

    StoreViews(OpenedStore store, EventReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /** The members of a state after the first events of a user. */
    Map<String, Object> members(String user, UserState state) throws UnreadableEvidence {
        Map<String, Object> members = new LinkedHashMap<>();
        List<Known> events = state.count() > MOST ? List.of() : upTo(user, (int) state.count());
        DerivedViews views = new DerivedViews();
        events.forEach(event -> views.add(event.id, event.facts));
        Map<String, Object> memory = tiers(newest(user, state.lastSeq()), state.count());
        if (!events.isEmpty()) {
            memory.put("sha256", views.tiersDigest());
            members.put("literals", literals(views));
            members.put("facts", events.getLast().facts.stream().map(StoreViews::described).toList());
        }
        members.put("memory", memory);
        return members;
    }

    private List<Known> upTo(String user, int count) throws UnreadableEvidence {
        List<Known> events = known.computeIfAbsent(user, any -> new ArrayList<>());
        while (events.size() < count) {
            List<EventRow> rows = reader.ofUser(user, events.isEmpty() ? 0 : events.getLast().seq, Math.min(BATCH, count - events.size()));
            if (rows.isEmpty()) {
                return List.of();
            }
            for (EventRow row : rows) {
                events.add(new Known(row.idText(), row.seq(), row.text() == null ? List.of()
                        : FactExtractor.extract(new String(row.text(), StandardCharsets.UTF_8))));
            }
        }
        return events.subList(0, count);
    }

    /** The ids of the events of the first two tiers, the newest first. */
    private List<String> newest(String user, long seq) throws UnreadableEvidence {
        List<String> ids = new ArrayList<>();
        String order = EventColumns.sql(store.columns().order());
        store.database().each(cells -> ids.add(cells.text(0).orElse("")), "SELECT " + EventColumns.sql(store.columns().id()) + " FROM " + store.columns().from()
                + " WHERE " + EventColumns.sql(store.columns().user()) + " = ? AND " + order + " <= ? ORDER BY " + order + " DESC LIMIT "
                + (DerivedViews.SHORT_TERM + DerivedViews.MEDIUM_TERM), new SqlValue.Text(user), new SqlValue.Whole(seq));
        return ids;
    }

    private static Map<String, Object> tiers(List<String> newest, long count) {
        int recent = Math.min(DerivedViews.SHORT_TERM, newest.size());
        Map<String, Object> memory = new LinkedHashMap<>();
        memory.put("shortTerm", newest.subList(0, recent).reversed());
        memory.put("mediumTerm", newest.subList(recent, newest.size()).reversed());
        memory.put("longTerm", Math.max(0, count - newest.size()));
        return memory;
    }

    private static Map<String, Object> literals(DerivedViews views) {
        Map<String, Object> literals = new LinkedHashMap<>();
        literals.put("count", views.literals());
        literals.put("sha256", views.literalsDigest());
        literals.put("entries", views.entries(SHOWN));
        return literals;
    }

    private static Map<String, Object> described(Fact fact) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", fact.kind().word());
        members.put("raw", fact.raw());
        members.put("value", fact.value());
        members.put("unit", fact.unit().isEmpty() ? fact.idType() : fact.unit());
        return members;
    }
}
