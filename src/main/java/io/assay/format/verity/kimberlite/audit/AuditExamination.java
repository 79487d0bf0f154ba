// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.audit;

import io.assay.canon.Hex;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.Assurance;
import io.assay.check.CheckId;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.document.ArrayFile;
import io.assay.format.verity.document.ArrayProtection;
import io.assay.format.verity.document.FormFinding;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.KimberliteKey;
import io.assay.format.verity.kimberlite.KimberliteQuestion;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.Anchor;
import io.assay.trust.FixedPoint;
import io.assay.trust.TrustStore;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through an audit log: finds its events, has chunks of them checked on the lanes, stitches what they gave. */
final class AuditExamination implements Examination {
    private final EvidenceFile evidence;
    private final TrustStore trust;
    private final List<Anchor> heads;
    private final boolean filtered;
    private ArrayFile file;
    private Desk desk;
    private AuditEvent first;
    private AuditEvent last;
    private boolean known = true;
    private long count;
    private long early;
    private boolean spelled = true;
    private OptionalLong pinnedAt = OptionalLong.empty();
    private boolean fixed;

    AuditExamination(EvidenceFile evidence, TrustStore trust) {
        this.evidence = evidence;
        this.trust = trust;
        this.heads = trust.anchors("chain-head").filter(anchor -> anchor.subject().isEmpty() || anchor.subject().equals("audit-log")).toList();
        this.filtered = trust.expecting("auditExport").flatMap(object -> object.object("auditExport")).map(export -> export.has("filter")).orElse(false);
    }

    @Override
    public List<KimberliteQuestion> plan() {
        return AuditLogFormat.QUESTIONS;
    }

    @Override
    public Set<Qualifier> reservations() {
        Set<Qualifier> set = EnumSet.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
        if (filtered) {
            set.add(Qualifier.PARTIAL_SCOPE);
        }
        return set;
    }

    @Override
    public void examine(Desk at) throws UnreadableEvidence {
        desk = at;
        file = ArrayFile.of(evidence, at::poll);
        AuditWork work = new AuditWork(file, heads.stream().map(Anchor::hash).collect(Collectors.toSet()), filtered, null);
        at.inOrder(file.chunks().size(), number -> work.of(file.chunks().get((int) number)), this::stitch);
        conclude();
        at.ask(KimberliteQuestion.AUDIT_HEAD, this::head);
        speak();
        if (at.listens()) {
            AuditWork telling = new AuditWork(file, Set.of(), filtered, fixed ? Standing.VERIFIED : Standing.UNVERIFIED);
            at.inOrder(file.chunks().size(), number -> telling.of(file.chunks().get((int) number)), part -> part.told.forEach(at::event));
        }
    }

    private void stitch(AuditPart part) {
        Tally events = desk.tally(KimberliteQuestion.AUDIT_EVENTS);
        Tally links = desk.tally(KimberliteQuestion.AUDIT_LINKS);
        Tally times = desk.tally(KimberliteQuestion.AUDIT_TIMES);
        if (part.first != null && count == 0) {
            first = part.first;
            begins(links, part);
        } else if (part.first != null && known) {
            AuditWork.follows(links, times, last, part.first, part.firstAt, filtered);
        }
        events.add(part.events);
        links.add(part.links);
        times.add(part.times);
        if (part.first != null && part.first.isUnchained() && early < count) {
            events.report(AuditWork.finding(part.firstAt, AuditFault.NO_HASH));
        }
        count += part.count;
        early += part.early;
        spelled &= part.spelled;
        last = part.last;
        known = last != null;
        pinnedAt = part.pinnedAt.isPresent() ? part.pinnedAt : pinnedAt;
        desk.advanced(evidence.size() / Math.max(1, file.chunks().size()));
    }

    private void begins(Tally links, AuditPart part) {
        links.examined(1);
        desk.tally(KimberliteQuestion.AUDIT_TIMES).examined(1);
        if (!Arrays.equals(part.first.previous(), new byte[AuditEvent.HASH])) {
            Finding finding = AuditWork.finding(part.firstAt.inField("prev_hash"), AuditFault.HEAD);
            links.report(filtered ? finding.weighing(Weight.INDETERMINATE) : finding);
        }
    }

    private void conclude() {
        Tally form = desk.tally(KimberliteQuestion.FORM);
        form.examined(1);
        spelled &= file.indent() >= 0;
        if (!spelled) {
            form.report(FormFinding.of(KimberliteCode.FORM, file.locator(),
                    new Misshapen(Misshapen.Fault.SPELLING, "", 0, (int) Math.min(Integer.MAX_VALUE, evidence.size()))));
        }
        form.conclude();
        if (early > 0) {
            Locator place = file.locator().atPosition(0);
            desk.tally(KimberliteQuestion.AUDIT_EVENTS).report(AuditWork.finding(place, AuditFault.EARLY));
        }
        List.of(KimberliteQuestion.AUDIT_EVENTS, KimberliteQuestion.AUDIT_LINKS, KimberliteQuestion.AUDIT_TIMES)
                .forEach(question -> desk.tally(question).conclude());
        desk.events(new EventCount(count, first == null ? "" : first.written(), last == null ? "" : last.written()));
    }

    private void head(Tally tally) {
        Locator end = file.locator().atPosition(count).atBytes(evidence.size(), evidence.size());
        tally.examined(heads.size());
        String ours = last == null ? "" : Hex.encode(last.stored());
        if (!ours.isEmpty() && !filtered) {
            desk.ends(FixedPoint.ofCount("audit-log", count, ours));
        }
        boolean current = !ours.isEmpty() && heads.stream().anyMatch(anchor -> anchor.hash().equals(ours) && anchor.count().orElse(count) == count);
        if (current) {
            fixed = desk.tally(KimberliteQuestion.AUDIT_LINKS).failures() == 0 && desk.tally(KimberliteQuestion.AUDIT_EVENTS).failures() == 0;
            desk.settle(Qualifier.UNANCHORED_TAIL);
            if (fixed) {
                desk.proved(Assurance.ANCHORED);
            }
        } else if (heads.isEmpty()) {
            tally.report(Finding.of(KimberliteCode.CHAIN_HEAD, end, 0, 0).weighing(Weight.INDETERMINATE));
        } else if (pinnedAt.isPresent()) {
            tally.report(Finding.of(KimberliteCode.CHAIN_HEAD, end, 1, count - pinnedAt.getAsLong() - 1).weighing(Weight.INDETERMINATE));
        } else {
            tally.report(Finding.of(KimberliteCode.CHAIN_HEAD, end, 2, 0).compared(ours, heads.getFirst().hash()));
        }
    }

    private void speak() {
        desk.shows(Phrase.of(KimberliteKey.SHOWS_AUDIT_EVENTS, count));
        desk.doesNotShow(Phrase.of(fixed ? KimberliteKey.NOT_AUDIT_BEGUN : KimberliteKey.NOT_AUDIT_END));
        desk.doesNotShow(Phrase.of(KimberliteKey.NOT_TRUE));
    }

    @Override
    public ProtectionMap protection() {
        if (file == null) {
            return ProtectionMap.NONE;
        }
        CheckId[] ids = fixed ? new CheckId[] {KimberliteQuestion.AUDIT_EVENTS.id(), KimberliteQuestion.AUDIT_LINKS.id(), KimberliteQuestion.AUDIT_HEAD.id()}
                : new CheckId[] {KimberliteQuestion.AUDIT_EVENTS.id(), KimberliteQuestion.AUDIT_LINKS.id()};
        Unit hashed = ArrayProtection.unit("event", Forger.ANYONE, ids);
        Unit unhashed = ArrayProtection.unit("event without hash", Forger.ANYONE);
        Unit signs = spelled ? ArrayProtection.unit("names and signs", Forger.ANYONE, KimberliteQuestion.FORM.id())
                : ArrayProtection.unit("names and signs", Forger.ANYONE);
        return new ArrayProtection(file, early > 0 ? List.of(hashed, unhashed, signs) : List.of(hashed, signs), KimberliteQuestion.FORM.id(),
                (element, sink) -> classify(element, hashed, unhashed, sink));
    }

    private static void classify(JsonValue element, Unit hashed, Unit unhashed, ArrayProtection.Sink sink) {
        if (element instanceof JsonObject event) {
            boolean early = isEarly(element);
            for (JsonMember member : event.members()) {
                sink.take(member.value(), early ? unhashed : hashed);
            }
        }
    }

    private static boolean isEarly(JsonValue element) {
        try {
            return AuditEvent.of(element).isUnchained();
        } catch (Misshapen misshapen) {
            return false;
        }
    }
}
