// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import io.assay.format.semvec.fact.Fact;
import io.assay.format.semvec.fact.FactExtractor;
import io.assay.format.semvec.fold.DerivedViews;
import io.assay.format.semvec.fold.Literals;
import io.assay.format.semvec.store.rows.EventColumns;
import io.assay.format.semvec.store.rows.EventCursor;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SqlValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What the producer derives from one user's events and can rebuild: three tiers of memory, the cache of literals, the facts of the last event (profiles
 * {@code assay-semvec-tiers/1}, {@code assay-semvec-literals/1} and {@code assay-facts-1}). Ids and facts of the user asked for last are kept, so that
 * only events that were never looked at are read.
 */
final class StoreViews implements AutoCloseable {
    private static final int BATCH = 4096;
    private static final int SHOWN = 100;

    private final OpenedStore store;
    private final Path evidence;
    private DerivedViews views;
    private String user;
    private EventCursor read = EventCursor.START;

    StoreViews(OpenedStore store, Path evidence) {
        this.store = store;
        this.evidence = evidence;
    }

    /** What can be told at once after the first events of a user: no digest, and no literals. */
    Map<String, Object> atOnce(String of, UserState state) throws UnreadableEvidence {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("facts", facts(of, state));
        members.put("memory", tiers(newest(of, state), state.count()));
        return members;
    }

    /** Everything after the first events of a user; empty where nobody wants to know any more. */
    Optional<Map<String, Object>> whole(String of, UserState state, BooleanSupplier gone) throws UnreadableEvidence {
        if (views == null || !of.equals(user)) {
            close();
            views = new DerivedViews(evidence);
            user = of;
            read = EventCursor.START;
        }
        long more = state.count() - views.count();
        while (more > 0 && !gone.getAsBoolean() && read(Math.min(BATCH, more))) {
            more = state.count() - views.count();
        }
        return more > 0 ? Optional.empty() : Optional.of(described(views, state.count(), facts(of, state)));
    }

    /** The same of events that are not the first ones: those handed to {@code chosen}. */
    Map<String, Object> of(String of, UserState state, DerivedViews chosen) throws UnreadableEvidence {
        return described(chosen, state.count(), facts(of, state));
    }

    /** Views to be filled with events that are not the first ones. */
    DerivedViews empty() {
        return new DerivedViews(evidence);
    }

    static List<Fact> facts(String text) {
        return FactExtractor.extract(text);
    }

    private boolean read(long most) throws UnreadableEvidence {
        long before = views.count();
        String order = EventColumns.sql(store.columns().order());
        store.database().each(cells -> {
            views.add(cells.text(1).orElse(""), facts(cells.text(2).orElse("")));
            read = read.past(cells.whole(0).orElse(Long.MAX_VALUE));
        }, select(order, EventColumns.sql(store.columns().id()), EventColumns.sql(store.columns().text())) + order + " >= ? ORDER BY "
                + store.columns().sequence() + " LIMIT " + most + " OFFSET " + read.alike(), new SqlValue.Text(user), new SqlValue.Whole(read.seq()));
        return views.count() > before;
    }

    private String select(String... columns) {
        return "SELECT " + String.join(", ", columns) + " FROM " + store.columns().from() + " WHERE " + EventColumns.sql(store.columns().user()) + " = ? AND ";
    }

    private List<Map<String, Object>> facts(String of, UserState state) throws UnreadableEvidence {
        List<Map<String, Object>> facts = new ArrayList<>();
        store.database().each(cells -> cells.utf8(0).ifPresent(text -> facts(new String(text, StandardCharsets.UTF_8)).forEach(fact -> facts.add(described(fact)))),
                select(EventColumns.sql(store.columns().text())) + EventColumns.sql(store.columns().order()) + " = ? AND "
                + EventColumns.sql(store.columns().id()) + " = ?", new SqlValue.Text(of), new SqlValue.Whole(state.lastSeq()), new SqlValue.Text(state.lastId()));
        return facts;
    }

    /** The ids of the events of the first two tiers, the newest first. */
    private List<String> newest(String of, UserState state) throws UnreadableEvidence {
        List<String> ids = new ArrayList<>();
        String id = EventColumns.sql(store.columns().id());
        String order = EventColumns.sql(store.columns().order());
        store.database().each(cells -> ids.add(cells.text(0).orElse("")), select(id) + order + " <= ? AND (" + order + " < ? OR " + id + " <= ?) ORDER BY "
                + order + " DESC, " + id + " DESC LIMIT " + (DerivedViews.SHORT_TERM + DerivedViews.MEDIUM_TERM), new SqlValue.Text(of),
                new SqlValue.Whole(state.lastSeq()), new SqlValue.Whole(state.lastSeq()), new SqlValue.Text(state.lastId()));
        return ids;
    }

    private static Map<String, Object> described(DerivedViews views, long count, List<Map<String, Object>> facts) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("literals", described(views.literals(count, SHOWN)));
        members.put("facts", facts);
        Map<String, Object> memory = tiers(views.recent(count), count);
        memory.put("sha256", views.tiersDigest(count));
        members.put("memory", memory);
        return members;
    }

    private static Map<String, Object> tiers(List<String> newest, long count) {
        int recent = Math.min(DerivedViews.SHORT_TERM, newest.size());
        Map<String, Object> memory = new LinkedHashMap<>();
        memory.put("shortTerm", newest.subList(0, recent).reversed());
        memory.put("mediumTerm", newest.subList(recent, newest.size()).reversed());
        memory.put("longTerm", Math.max(0, count - newest.size()));
        return memory;
    }

    private static Map<String, Object> described(Literals literals) {
        Map<String, Object> entries = new LinkedHashMap<>();
        literals.earliest().forEach((key, literal) -> {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("count", literal.times());
            members.put("first", literal.first());
            members.put("last", literal.last());
            entries.put(key, members);
        });
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("count", literals.count());
        members.put("sha256", literals.sha256());
        members.put("entries", entries);
        return members;
    }

    private static Map<String, Object> described(Fact fact) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", fact.kind().word());
        members.put("raw", fact.raw());
        members.put("value", fact.value());
        members.put("unit", fact.unit().isEmpty() ? fact.idType() : fact.unit());
        return members;
    }

    @Override
    public void close() {
        if (views != null) {
            views.close();
            views = null;
        }
    }
}
