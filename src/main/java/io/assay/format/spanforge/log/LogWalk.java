// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.format.Desk;
import io.assay.format.spanforge.Envelope;
import io.assay.format.spanforge.log.lines.ChunkPart;
import io.assay.format.spanforge.log.lines.KeyRing;
import io.assay.format.spanforge.log.lines.LogFile;
import io.assay.format.spanforge.log.lines.Piece;
import io.assay.format.spanforge.log.lines.Place;
import io.assay.trust.FixedPoint;
import io.assay.trust.TrustStore;
import java.util.List;
import java.util.Optional;

/**
 * Walks the events from the first to the last: adds what the chunks found, and judges what holds between events. Serves logs and stores,
 * which differ in how they say where an event stands.
 */
public final class LogWalk {
    static final String TOMBSTONE = "llm.audit.tombstone";

    private final Desk desk;
    private final Placing placing;
    private final LinkWalk links;
    private final TimeWalk times;
    private final KeyWalk keys;
    private final HeadWalk heads;
    private final Tally parse;
    private final Tally checksums;
    private final Tally spelling;
    private final Tally erasure;
    private final boolean told;
    private Locator file;
    private long firstLine;
    private long events;
    private long unread;
    private long checksummed;
    private long tombstones;
    private Optional<Piece.Single> last = Optional.empty();

    /** Says where an event stands, once the number of its chunk's first line is known. */
    @FunctionalInterface
    public interface Placing {
        Locator of(Place place, Locator file, long firstLine);
    }

    /** Begins a walk; every question of {@link LogQuestion} has to be planned. */
    public LogWalk(Desk desk, KeyRing ring, TrustStore trust, Locator log, Placing placing) {
        this.desk = desk;
        this.placing = placing;
        this.links = new LinkWalk(desk.tally(LogQuestion.LINK), desk.tally(LogQuestion.START));
        this.times = new TimeWalk(desk.tally(LogQuestion.ORDER), desk.tally(LogQuestion.SKEW));
        this.keys = new KeyWalk(ring, desk.tally(LogQuestion.SIGNATURE), desk.tally(LogQuestion.ROTATION));
        this.heads = new HeadWalk(trust, desk.tally(LogQuestion.ANCHOR), log);
        this.parse = desk.tally(LogQuestion.PARSE);
        this.checksums = desk.tally(LogQuestion.CHECKSUM);
        this.spelling = desk.tally(LogQuestion.SPELLING);
        this.erasure = desk.tally(LogQuestion.ERASURE);
        this.told = desk.listens();
        this.file = log;
    }

    /** Goes on with the next file of the log. */
    void enter(LogFile next) {
        keys.fileEnds();
        file = next.file().locator();
        firstLine = 1;
        if (next.hasBom()) {
            parse.report(Finding.of(LogCode.BOM, file.atLine(1).atBytes(0, next.begin())));
        }
    }

    /** Takes what the next chunk gave. */
    public void take(ChunkPart part) {
        for (Piece piece : part.pieces()) {
            switch (piece) {
                case Piece.Stretch stretch -> stretch(stretch);
                case Piece.Single single -> single(single);
                case Piece.Unread fault -> unread(fault);
                case Piece.MoreUnread more -> moreUnread(more.count());
                case Piece.Blank blank -> spelling.report(Finding.of(LogCode.NONCANONICAL_LINE, at(blank.place())));
            }
        }
        firstLine += part.lines();
        parse.examined(part.lines());
        spelling.examined(part.lines());
        desk.advanced(part.bytes());
    }

    private Locator at(Place place) {
        return placing.of(place, file, firstLine);
    }

    private void unread(Piece.Unread fault) {
        unread++;
        parse.report(Finding.of(LogCode.PARSE, at(fault.place()), fault.fault()));
    }

    private void moreUnread(long count) {
        unread += count;
        for (long i = 0; i < count; i++) {
            parse.report(Finding.of(LogCode.PARSE, file, ""));
        }
    }

    private void stretch(Piece.Stretch stretch) {
        last = Optional.empty();
        Locator at = at(stretch.first());
        boolean verified = keys.holds(stretch.mark());
        Optional<? extends FindingCode> broken = links.take(at, stretch.first().eventId(), new Envelope.Member(!stretch.previousId().isEmpty(), Optional.of(stretch.previousId())), true, verified);
        links.skip(stretch.count() - 1, stretch.lastId());
        times.take(at, stretch.start());
        times.skip(stretch.count() - 1, stretch.end());
        times.agree(stretch.count());
        keys.take(at, stretch, stretch.shown().stream().map(this::at).toList());
        for (int i = 0; i < stretch.told().size(); i++) {
            tell(stretch.told().get(i), events + i, i == 0 ? broken : Optional.empty());
        }
        events += stretch.count();
        checksummed += stretch.count();
    }

    private void single(Piece.Single event) {
        Locator at = at(event.place());
        events++;
        last = Optional.of(event);
        Piece.Sign sign = event.signature();
        boolean signed = sign.present() || event.checksum().present();
        Optional<? extends FindingCode> broken = links.take(at, event.place().eventId(), event.previousId(), signed, keys.holds(event));
        times.take(at, event.moment());
        if (sign.present()) {
            times.compare(at, event.moment(), event.ulidMillis());
        }
        Optional<? extends FindingCode> own = content(at, event);
        keys.take(at, event);
        heads.take(at, event.place().eventId(), events, sign.text());
        if (told) {
            tell(at, event, own.isPresent() ? own : broken);
        }
    }

    private Optional<LogCode> content(Locator at, Piece.Single event) {
        Piece.Sum sum = event.checksum();
        checksummed += sum.present() ? 1 : 0;
        boolean wrong = sum.present() && !sum.right();
        if (wrong) {
            // nobody can find other content with this digest, yet the file alone no longer gives it: doubtful, not altered
            Weight weight = sum.byNumber() ? Weight.INDETERMINATE : Weight.FAIL;
            checksums.report(Finding.of(LogCode.CHECKSUM, at.inField("payload")).compared(sum.expected(), sum.actual()).weighing(weight));
        }
        if (sum.byNumber()) {
            checksums.report(Finding.of(LogCode.INTEGER_NAMES, at.inField("payload")));
        }
        event.unknown().forEach(name -> spelling.report(Finding.of(LogCode.UNKNOWN_FIELD, at.inField(name), name)));
        event.duplicates().forEach(twice -> spelling.report(Finding.of(LogCode.DUPLICATE_KEY, at.inField(twice.name()), twice.name(), twice.path())));
        if (!event.canonical()) {
            spelling.report(Finding.of(LogCode.NONCANONICAL_LINE, at));
        }
        if (event.type().equals(TOMBSTONE)) {
            tombstones++;
            erasure.report(Finding.of(LogCode.TOMBSTONE, at));
        }
        return wrong ? Optional.of(LogCode.CHECKSUM) : event.duplicates().isEmpty() ? Optional.empty() : Optional.of(LogCode.DUPLICATE_KEY);
    }

    /** Tells of an event that verifies; what is wrong with the first of a stretch lies between it and the one before. */
    private void tell(Piece.Told event, long ordinal, Optional<? extends FindingCode> fault) {
        desk.event(new Event(ordinal, at(event.place()), event.place().eventId(), event.type(), event.time(), event.facets(),
                fault.isPresent() ? Standing.FAILED : Standing.VERIFIED, fault.map(FindingCode::code).orElse("")));
    }

    private void tell(Locator at, Piece.Single event, Optional<? extends FindingCode> fault) {
        Piece.Sign sign = event.signature();
        boolean signed = sign.present() && event.checksum().present();
        boolean holds = signed && keys.holds(event);
        boolean doubtful = signed && (sign.mark() == Piece.KEY_ABSENT || sign.wellFormed() && sign.mark() == Piece.NO_KEY && keys.doubtful());
        FindingCode keyed = !signed ? LogCode.UNSIGNED : doubtful ? KeyCode.MISSING : keys.lapse(event).isPresent() ? keys.lapse(event).get() : LogCode.SIGNATURE;
        Standing standing = fault.isPresent() ? Standing.FAILED : holds ? Standing.VERIFIED : !signed || doubtful ? Standing.UNVERIFIED : Standing.FAILED;
        String reason = standing == Standing.VERIFIED ? "" : fault.map(FindingCode::code).orElse(keyed.code());
        desk.event(new Event(events - 1, at, event.place().eventId(), event.type(), event.moment().text(), event.facets(), standing, reason));
    }

    /** Where it ends, so that the auditor can pin it; empty where the last event was not read alone, or nobody signed it. */
    public Optional<FixedPoint> end(String subject) {
        return last.filter(event -> event.signature().present() && unread == 0)
                .map(event -> FixedPoint.ofEvent(subject, events, event.place().eventId(), event.signature().text()));
    }

    /** Draws the conclusions that need the whole log. */
    public LogResult finish() {
        Tally starts = desk.tally(LogQuestion.START);
        if (events == 0 && unread == 0) {
            starts.report(Finding.of(LogCode.EMPTY, file));
        }
        for (Tally tally : List.of(parse, checksums, spelling, erasure)) {
            tally.conclude();
        }
        checksums.examined(checksummed);
        if (checksummed == 0 && events > 0) {
            checksums.notApplicable();
        }
        erasure.examined(events);
        links.finish();
        times.finish();
        heads.finish(events);
        Tally linked = desk.tally(LogQuestion.LINK);
        keys.finish(parse.failures() + checksums.failures() + spelling.failures() + linked.failures() + starts.failures() == 0);
        keys.fitting().forEach(desk::used);
        return new LogResult(events, keys.signed(), keys.verified(), keys.missing(), tombstones, new LogResult.Ends(heads.endFixed(), heads.contradicted(), heads.fixed()), times.first(), times.last());
    }
}
