// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValues;
import io.assay.check.Outcome;
import io.assay.check.Phrase;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.format.Circumstances;
import io.assay.format.semvec.IsoTime;
import io.assay.format.semvec.checkpoint.CheckpointAnchor;
import io.assay.format.semvec.fact.FactExtractor;
import io.assay.format.semvec.fold.DerivedViews;
import io.assay.format.semvec.fold.StateFold;
import io.assay.format.semvec.fold.UnusableEmbedding;
import io.assay.format.semvec.fold.Vectors;
import io.assay.format.semvec.store.check.AuditCheck;
import io.assay.format.semvec.store.check.EventCheck;
import io.assay.format.semvec.store.check.MarkBook;
import io.assay.format.semvec.store.check.MetaCheck;
import io.assay.format.semvec.store.rows.EventColumns;
import io.assay.format.semvec.store.rows.EventCursor;
import io.assay.format.semvec.store.rows.EventReader;
import io.assay.format.semvec.store.rows.EventRow;
import io.assay.format.semvec.store.rows.TableReader;
import io.assay.format.semvec.store.word.StorePlace;
import io.assay.format.semvec.store.word.StoreText;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.Glance;
import io.assay.replay.Happening;
import io.assay.replay.Part;
import io.assay.replay.LaneCounter;
import io.assay.replay.Projection;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.Snapshot;
import io.assay.replay.Snapshots;
import io.assay.replay.Timeline;
import io.assay.replay.UnknownScope;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SqlValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Rebuilds the state of one user of a store at any point, from the nearest state kept on the way. */
final class StoreReplay implements Replay {
    private static final int BATCH = 256;
    private static final int INTERVAL = 256;
    private static final int KEPT = 65_536;
    private static final long STATE = 400;
    /** Events over which the digests of what is derived from them are taken while one looks. */
    private static final long AT_ONCE = 2000;

    private final OpenedStore store;
    private final EventReader reader;
    private final StoreViews views;
    private final EventCheck.Embeddings embeddings;
    private final int dimension;
    private final List<CheckpointAnchor> anchors;
    private final Map<String, Snapshots<UserState>> snapshots = new HashMap<>();
    private final Map<String, AnchorReach> reaches = new HashMap<>();
    private final EvidenceFile file;
    private List<Scope> users;

    /** How far the auditor's checkpoints bind a user's events, and whether one of them is contradicted. */
    private record AnchorReach(long lastSeq, boolean contradicted) {
    }

    /** Where a fold came to, and how many of its events stand at a number that is bound. */
    private record Folded(UserState state, long bound, boolean broken) {
    }

    StoreReplay(EvidenceFile file, OpenedStore store, Circumstances circumstances) {
        this.file = file;
        this.store = store;
        this.reader = new EventReader(store.database(), store.columns());
        this.views = new StoreViews(store, file.path());
        this.dimension = store.columns().mapped() ? store.columns().fixedDimension() : new MetaCheck(store.meta(), null).dimension();
        this.embeddings = new EventCheck.Embeddings(store.columns(), dimension);
        this.anchors = CheckpointAnchor.of(circumstances.trust());
    }

    @Override
    public List<Scope> scopes() throws UnreadableEvidence {
        if (users == null) {
            users = List.copyOf(users());
        }
        return users;
    }

    private List<Scope> users() throws UnreadableEvidence {
        List<Scope> scopes = new ArrayList<>();
        String user = EventColumns.sql(store.columns().user());
        store.database().each(cells -> cells.text(0).ifPresent(name -> scopes.add(new Scope("", name))),
                "SELECT DISTINCT " + user + " FROM " + store.columns().from() + " ORDER BY 1");
        return scopes;
    }

    @Override
    public Extent extent(Scope scope) throws UnreadableEvidence, UnknownScope {
        return new Extent(1, fold(user(scope), new Cutoff.Everything(), Long.MAX_VALUE, 0).state.count());
    }

    private String user(Scope scope) throws UnreadableEvidence, UnknownScope {
        List<Scope> known = scopes();
        boolean sole = scope.user().isEmpty() && known.size() == 1;
        if (!sole && known.stream().noneMatch(one -> one.user().equals(scope.user())) || !scope.stream().isEmpty()) {
            throw new UnknownScope(known);
        }
        return sole ? known.getFirst().user() : scope.user();
    }

    @Override
    public Projection at(Cutoff cutoff, Scope scope) throws UnreadableEvidence, UnknownScope {
        return whole(cutoff, scope, () -> false).orElseThrow();
    }

    @Override
    public Optional<Projection> whole(Cutoff cutoff, Scope scope, BooleanSupplier gone) throws UnreadableEvidence, UnknownScope {
        Answer answer = answer(cutoff, user(scope));
        Optional<Map<String, Object>> derived = answer.prefix ? views.whole(answer.user, answer.folded.state, gone) : Optional.of(chosen(cutoff, answer));
        return derived.map(members -> projection(cutoff, answer, members));
    }

    @Override
    public Glance glance(Cutoff cutoff, Scope scope, Part part) throws UnreadableEvidence, UnknownScope {
        Answer answer = answer(cutoff, user(scope));
        return answer.folded.state.count() <= AT_ONCE ? Glance.whole(at(cutoff, scope))
                : Glance.first(projection(cutoff, answer, views.atOnce(answer.user, answer.folded.state)));
    }

    /** What was asked, and the fold that answers it; {@code prefix}: its events are the first ones of the user. */
    private record Answer(String user, AnchorReach reach, Folded folded, boolean prefix) {
    }

    private Answer answer(Cutoff cutoff, String user) throws UnreadableEvidence {
        if (!reaches.containsKey(user)) {
            reaches.put(user, reach(user));
        }
        AnchorReach reach = reaches.get(user);
        Folded folded = fold(user, cutoff, most(cutoff), reach.lastSeq);
        boolean prefix = !(cutoff instanceof Cutoff.AtTime)
                || Arrays.equals(folded.state.stream(), fold(user, new Cutoff.AtPosition(folded.state.count()), folded.state.count(), 0).state.stream());
        return new Answer(user, reach, folded, prefix);
    }

    private static long most(Cutoff cutoff) {
        return cutoff instanceof Cutoff.AtPosition position ? Math.max(0, position.position()) : Long.MAX_VALUE;
    }

    /** What is derived from events that are not the first ones of the user, because their times go back. */
    private Map<String, Object> chosen(Cutoff cutoff, Answer answer) throws UnreadableEvidence {
        try (DerivedViews chosen = views.empty()) {
            fold(answer.user, cutoff, most(cutoff), 0, row -> chosen.add(row.idText(), FactExtractor.extract(row.contentText())));
            return views.of(answer.user, answer.folded.state, chosen);
        }
    }

    private Projection projection(Cutoff cutoff, Answer answer, Map<String, Object> derived) {
        UserState state = answer.folded.state;
        boolean bound = state.count() > 0 && answer.folded.bound == state.count();
        Outcome outcome = answer.folded.broken || answer.reach.contradicted ? Outcome.FAILED : bound ? Outcome.PASSED : Outcome.INDETERMINATE;
        Map<String, String> digests = new LinkedHashMap<>();
        digests.put("state", Hex.encode(state.fingerprint()));
        digests.put("stream", Hex.encode(state.stream()));
        return new Projection(cutoff, state.count(), Map.of("user", answer.user), described(state, derived), digests, state.count(), answer.folded.bound, outcome,
                List.of(Phrase.of(StoreText.NOT_THE_PRODUCER), Phrase.of(StoreText.NOT_COMPLETE)));
    }

    @Override
    public Optional<Happening> event(long position, Scope scope) throws UnreadableEvidence, UnknownScope {
        String user = user(scope);
        if (position < 1) {
            return Optional.empty();
        }
        Answer before = answer(new Cutoff.AtPosition(position - 1), user);
        boolean reached = before.folded.state.count() == position - 1;
        return reader.ofUser(user, before.folded.state.read(), 1).stream().filter(row -> reached).findFirst()
                .map(row -> new Happening(position, row.idText(), row.typeText(), row.time() == null ? "" : IsoTime.micros(row.time()), user,
                        row.seq() <= before.reach.lastSeq ? Standing.VERIFIED : Standing.UNVERIFIED));
    }

    /** The number of the user's events up to the row. */
    @Override
    public OptionalLong position(Locator event, Scope scope) throws UnreadableEvidence, UnknownScope {
        long[] count = {0};
        store.database().each(cells -> count[0] = cells.whole(0).orElse(0), "SELECT COUNT(*) FROM " + store.columns().from() + " WHERE "
                + EventColumns.sql(store.columns().user()) + " = ? AND " + EventColumns.sql(store.columns().order()) + " <= ?",
                new SqlValue.Text(user(scope)), new SqlValue.Whole(event.position()));
        return event.position() < 0 || count[0] == 0 ? OptionalLong.empty() : OptionalLong.of(count[0]);
    }

    @Override
    public double[] vector(Cutoff cutoff, Scope scope) throws UnreadableEvidence, UnknownScope {
        return fold(user(scope), cutoff, most(cutoff), 0).state.vector().clone();
    }

    /** One lane for each type of event; the checkpoints that the auditor holds are its seals. */
    @Override
    public Timeline timeline(Scope scope) throws UnreadableEvidence, UnknownScope {
        String user = user(scope);
        LaneCounter lanes = new LaneCounter();
        long[] count = {0};
        String type = store.columns().type().isEmpty() ? "''" : EventColumns.sql(store.columns().type());
        store.database().each(cells -> lanes.add(++count[0], cells.text(0).orElse(""), false), "SELECT " + type + " FROM " + store.columns().from() + " WHERE "
                + EventColumns.sql(store.columns().user()) + " = ? ORDER BY " + store.columns().sequence(), new SqlValue.Text(user));
        return lanes.timeline(anchors.stream().filter(anchor -> anchor.user().equals(user) && anchor.count() <= count[0])
                .map(anchor -> new Timeline.Mark(Timeline.Kind.SEAL, anchor.count(), anchor.count(), anchor.eventId(), Outcome.INDETERMINATE)).toList());
    }

    private JsonObject described(UserState state, Map<String, Object> derived) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("profile", StateFold.PROFILE);
        members.put("dimension", dimension);
        members.put("n", state.count());
        members.put("lastSeq", state.lastSeq());
        members.put("lastEventId", state.lastId());
        members.put("lastTime", state.lastTime() == null ? "" : IsoTime.micros(state.lastTime()));
        members.put("norm", Vectors.length(state.vector()));
        members.put("cosineToPrevious", state.cosine());
        members.putAll(derived);
        return (JsonObject) JsonValues.of(members);
    }

    private AnchorReach reach(String user) throws UnreadableEvidence {
        AuditCheck audit = new AuditCheck(new StorePlace(file.locator()), new Tally(), new Tally());
        if (store.has(StorePlace.AUDIT)) {
            new TableReader(store.database()).audit(audit::take);
        }
        long last = 0;
        boolean contradicted = false;
        for (CheckpointAnchor anchor : anchors) {
            if (!anchor.user().equals(user) || MarkBook.isSuperseded(user, anchor.created(), anchor.lastSeq(), audit.deletions())) {
                continue;
            }
            Folded folded = fold(user, new Cutoff.AtPosition(anchor.count()), anchor.count(), 0);
            boolean met = folded.state.lastSeq() == anchor.lastSeq() && Hex.encode(folded.state.stream()).equals(anchor.stream())
                    && (anchor.state().isEmpty() || Hex.encode(folded.state.fingerprint()).equals(anchor.state()));
            last = met ? Math.max(last, anchor.lastSeq()) : last;
            contradicted |= !met;
        }
        return new AnchorReach(last, contradicted);
    }

    /** Folds from the nearest snapshot; a cutoff in time is a filter over all events and starts from the beginning. */
    private Folded fold(String user, Cutoff cutoff, long most, long boundTo) throws UnreadableEvidence {
        return fold(user, cutoff, most, boundTo, row -> { });
    }

    private Folded fold(String user, Cutoff cutoff, long most, long boundTo, Consumer<EventRow> each) throws UnreadableEvidence {
        Snapshots<UserState> kept = snapshots.computeIfAbsent(user, any -> new Snapshots<>(INTERVAL, KEPT));
        boolean filtered = cutoff instanceof Cutoff.AtTime;
        UserState state = filtered ? UserState.start(user, dimension) : kept.before(most).map(Snapshot::state).orElse(UserState.start(user, dimension));
        long bound = state.lastSeq() <= boundTo ? state.count() : boundTo == 0 ? 0 : boundCount(user, boundTo, state);
        EventCursor after = state.read();
        while (state.count() < most) {
            List<EventRow> rows = reader.ofUser(user, after, filtered ? BATCH : (int) Math.min(BATCH, most - state.count()));
            if (rows.isEmpty()) {
                break;
            }
            for (EventRow row : rows) {
                after = after.past(row.seq());
                if (state.count() == most || cutoff instanceof Cutoff.AtTime moment && (row.time() == null || row.time().isAfter(moment.time()))) {
                    continue;
                }
                try {
                    if (!row.fault().isEmpty()) {
                        return new Folded(state, bound, true);
                    }
                    state = state.with(row, embeddings);
                } catch (UnusableEmbedding unusable) {
                    return new Folded(state, bound, true);
                }
                each.accept(row);
                bound += row.seq() <= boundTo ? 1 : 0;
                if (!filtered && kept.wants(state.count())) {
                    kept.keep(state.count(), state, STATE + (long) Double.BYTES * dimension);
                }
            }
        }
        return new Folded(state, bound, false);
    }

    /** Events up to the bound, where the snapshot lies behind it. */
    private long boundCount(String user, long boundTo, UserState state) {
        return anchors.stream().filter(anchor -> anchor.user().equals(user) && anchor.lastSeq() == boundTo).mapToLong(CheckpointAnchor::count)
                .findFirst().orElse(state.count());
    }

    @Override
    public void close() {
        views.close();
        store.database().close();
    }
}
