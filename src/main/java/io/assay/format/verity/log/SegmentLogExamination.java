// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.canon.Hex;
import io.assay.check.Assurance;
import io.assay.check.EventCount;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.segment.Framing;
import io.assay.format.verity.segment.Segment;
import io.assay.format.verity.segment.SegmentBytes;
import io.assay.format.verity.segment.StreamLog;
import io.assay.format.verity.segment.Stretch.Matter;
import io.assay.format.verity.segment.Stretch;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.FixedPoint;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through one log: finds the records of every segment, has the stretches checked on the lanes, stitches what they gave. */
final class SegmentLogExamination implements Examination {
    private final LogVocabulary words;
    private final StreamLog log;
    private final HeadCheck heads;
    private final List<SegmentSpan> spans = new ArrayList<>();
    private final Map<Long, byte[]> hashes = new HashMap<>();
    private Desk desk;
    private LinkWalk links;
    private OffsetWalk offsets;
    private boolean headFixed;
    private boolean manifestBound;

    SegmentLogExamination(LogVocabulary words, StreamLog log, TrustStore trust) {
        this.words = words;
        this.log = log;
        this.heads = HeadCheck.of(trust, log.stream());
    }

    @Override
    public List<? extends Question> plan() {
        return words.questions();
    }

    @Override
    public Set<Qualifier> reservations() {
        Set<Qualifier> set = EnumSet.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
        if (!log.whole()) {
            set.add(Qualifier.PARTIAL_SCOPE);
        }
        return set;
    }

    @Override
    public void examine(Desk at) throws UnreadableEvidence {
        desk = at;
        frame();
        links = new LinkWalk(words, tally(LogAspect.LINKS), log.layout().isChained() ? 32 : 0, !log.whole());
        offsets = new OffsetWalk(words, tally(LogAspect.OFFSETS), !log.whole());
        StretchWork work = new StretchWork(words, log.layout(), heads.wanted(), null);
        for (SegmentSpan span : spans) {
            at.inOrder(span.stretches.size(), number -> work.of(span.segment, span.stretches.get((int) number), span.base, span.indexed),
                    result -> stitch(span, result));
            if (span.indexed) {
                new IndexCheck(words, span.segment, tally(LogAspect.INDEX)).end(span.unlisted);
            }
        }
        List<EvidenceFile> orphans = IndexCheck.orphans(log.root());
        orphans.forEach(file -> IndexCheck.orphan(words, file, tally(LogAspect.INDEX)));
        conclude(!orphans.isEmpty());
        whole();
        if (at.listens()) {
            tell();
        }
    }

    /** Finds the records; the offset that a segment should begin with is the one after the segment before. */
    private void frame() throws UnreadableEvidence {
        long base = 0;
        for (Segment segment : log.segments()) {
            List<Stretch> stretches = Framing.of(segment, log.layout(), base, desk::poll);
            if (spans.isEmpty() && !log.whole()) {
                base = firstOffset(segment, stretches);
            }
            SegmentSpan span = new SegmentSpan(segment, stretches, base);
            span.indexed = IndexCheck.arises(segment) && new IndexCheck(words, segment, tally(LogAspect.INDEX)).begin();
            spans.add(span);
            base += span.framed();
        }
    }

    private long firstOffset(Segment segment, List<Stretch> stretches) throws UnreadableEvidence {
        for (Stretch stretch : stretches) {
            if (stretch.matter() == Matter.RECORDS) {
                return new SegmentBytes(segment.log()).head(log.layout(), stretch.from()).offset();
            }
        }
        return 0;
    }

    private void stitch(SegmentSpan span, StretchResult result) {
        result.tallies.forEach((aspect, part) -> words.question(aspect).ifPresent(question -> desk.tally(question).add(part)));
        if (log.layout().isChained()) {
            links.take(result);
        }
        if (result.stretch.matter() == Matter.DAMAGE) {
            offsets.lost();
        }
        result.runs.forEach(run -> offsets.take(span.segment, run));
        span.add(result);
        hashes.putAll(result.hashes);
        desk.advanced(result.stretch.length());
    }

    private void conclude(boolean orphaned) {
        boolean chained = log.layout().isChained();
        settle(LogAspect.CHECKSUMS, true);
        settle(LogAspect.WHOLENESS, true);
        settle(LogAspect.KINDS, log.layout().hasKind());
        settle(LogAspect.COMPRESSION, log.layout().hasCompression());
        settle(LogAspect.LINKS, chained);
        settle(LogAspect.OFFSETS, true);
        settle(LogAspect.CHECKPOINTS, tally(LogAspect.CHECKPOINTS).examined() > 0);
        settle(LogAspect.INDEX, orphaned || log.segments().stream().anyMatch(IndexCheck::arises));
    }

    private void settle(LogAspect aspect, boolean arises) {
        if (!arises) {
            tally(aspect).notApplicable();
        }
        tally(aspect).conclude();
    }

    /** A generation that has no such thing gets a tally that nobody reads. */
    private Tally tally(LogAspect aspect) {
        return words.question(aspect).map(desk::tally).orElseGet(Tally::new);
    }

    /** What needs the whole log: the manifest, the head, the count. */
    private void whole() {
        long records = spans.getFirst().base + spans.stream().mapToLong(SegmentSpan::framed).sum();
        words.question(LogAspect.MANIFEST).ifPresent(question -> desk.ask(question, tally -> {
            if (log.manifest().isEmpty()) {
                tally.notApplicable();
            } else {
                manifestBound = new ManifestCheck(words, log.manifest().get(), tally, desk::claim).check(spans);
            }
        }));
        SegmentSpan last = spans.reversed().stream().filter(span -> span.records > 0).findFirst().orElse(spans.getLast());
        Locator end = last.segment.locator().atPosition(last.nextOffset).atBytes(last.segment.size(), last.segment.size());
        desk.ask(words.question(LogAspect.HEAD).orElseThrow(), tally ->
                headFixed = heads.check(words, tally, end, records, hashes, links.head()));
        desk.events(new EventCount(spans.stream().mapToLong(span -> span.records).sum(), first(),
                last.records > 0 ? Long.toUnsignedString(last.nextOffset - 1) : ""));
        if (log.layout().isChained() && log.stream().isPresent() && links.head() != null) {
            desk.ends(FixedPoint.ofCount("stream:" + log.stream().get(), records, Hex.encode(links.head())));
        }
        boolean held = headFixed && tally(LogAspect.LINKS).failures() == 0;
        if (headFixed) {
            desk.settle(Qualifier.UNANCHORED_TAIL);
        }
        if (held) {
            desk.proved(Assurance.ANCHORED);
        }
        speak(records, held);
    }

    private String first() {
        return spans.stream().filter(span -> span.records > 0).findFirst().map(span -> Long.toUnsignedString(span.firstOffset)).orElse("");
    }

    private void speak(long records, boolean held) {
        desk.shows(Phrase.of(LogKey.SHOWS_READ, records, log.layout().name()));
        if (held) {
            desk.shows(Phrase.of(LogKey.SHOWS_ANCHORED, records));
        } else {
            desk.doesNotShow(Phrase.of(log.layout().isChained() ? LogKey.NOT_THE_END : LogKey.NOT_UNCHAINED));
        }
        if (!log.whole()) {
            desk.doesNotShow(Phrase.of(LogKey.NOT_BEFORE));
        }
        List.of(LogKey.NOT_WHO_OR_WHEN, LogKey.NOT_THE_TRUTH, LogKey.NOT_OTHER_STREAMS).forEach(key -> desk.doesNotShow(Phrase.of(key)));
    }

    /** Goes along the records once more for those who listen, now that it is known whether the whole chain held. */
    private void tell() throws UnreadableEvidence {
        EventTelling telling = new EventTelling(log.stream().orElse(""), headFixed && tally(LogAspect.LINKS).failures() == 0);
        StretchWork work = new StretchWork(words, log.layout(), Set.of(), telling);
        for (SegmentSpan span : spans) {
            desk.inOrder(span.stretches.size(), number -> work.of(span.segment, span.stretches.get((int) number), span.base, false),
                    result -> {
                        result.events.forEach(desk::event);
                        result.seals.forEach(desk::sealed);
                    });
        }
    }

    @Override
    public ProtectionMap protection() {
        return new LogProtection(words, log, spans, headFixed, manifestBound);
    }
}
