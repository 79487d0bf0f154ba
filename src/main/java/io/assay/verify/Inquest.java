// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.Assurance;
import io.assay.check.CheckId;
import io.assay.check.CheckResult;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Outcome;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.check.Verdict;
import io.assay.format.Circumstances;
import io.assay.format.Examination;
import io.assay.format.Identities;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.Policy;
import io.assay.verify.pinned.PinnedContent;
import io.assay.verify.sight.MemoryLimit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Examines one artefact from opening to verdict. The one place where unreadable evidence and broken checks become results. */
final class Inquest {
    private final Subject subject;
    private final Engagement engagement;
    private final CustodyWatch watch;
    private final Identities identities;
    private final Circumstances circumstances;
    private final PinnedContent pinned;

    Inquest(Subject subject, Engagement engagement, CustodyWatch watch, Identities identities) {
        this.subject = subject;
        this.engagement = engagement;
        this.watch = watch;
        this.identities = identities;
        this.circumstances = engagement.circumstances().about(subject.file().name());
        this.pinned = new PinnedContent(subject.file(), circumstances.trust());
    }

    ObjectResult examine() {
        EvidenceFile file = subject.file();
        if (subject.fault().isPresent()) {
            return closed(Session.finding(subject.fault().get()));
        }
        String format = subject.format().map(known -> known.id()).orElse("");
        watch.begin(file, subject.companions());
        engagement.monitor().started(file.name(), format, watch.size());
        if (subject.format().isEmpty()) {
            watch.end(null);
            return new ObjectResult(file.name(), "", watch.digest(), watch.size(), List.of(), Verdict.nothingFound(), EventCount.NONE, List.of(),
                    List.of(), ProtectionMap.NONE, List.of(), List.of(), List.of());
        }
        Session session = null;
        ProtectionMap protection = ProtectionMap.NONE;
        try (Examination examination = subject.format().get().open(file, circumstances)) {
            session = session(examination.plan(), examination.reservations());
            protection = run(examination, session);
            pin(examination, session);
        } catch (UnreadableEvidence unreadable) {
            session = orUnopened(session);
            session.stoppedBy(unreadable);
        } catch (OutOfMemoryError full) {
            session = orUnopened(session);
            session.stoppedBy(MemoryLimit.met(file, full));
        } catch (Cancelled cancelled) {
            session = orUnopened(session);
            session.qualify(Qualifier.PARTIAL_SCOPE);
        } catch (RuntimeException | StackOverflowError broken) {
            session = orUnopened(session);
            session.crashAll(broken);
        }
        compare(session);
        return result(format, session, protection);
    }

    /** What was said before something broke stays said; where nothing was opened, everything stays open. */
    private Session orUnopened(Session opened) {
        return opened != null ? opened : session(subject.format().get().questions(), Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED));
    }

    /** A folder that nobody could look into, or a file of which nobody could tell what it is: there may be evidence in it. */
    private ObjectResult closed(Finding why) {
        EvidenceFile file = subject.file();
        Tally recognised = new Tally(engagement.monitor()::found);
        recognised.report(why);
        recognised.conclude();
        Map<Question, Tally> tallies = new LinkedHashMap<>(Map.of(RunQuestion.RECOGNISED, recognised));
        if (file.isRegular()) {
            watch.begin(file, List.of());
            tallies.put(RunQuestion.CUSTODY, new Tally(engagement.monitor()::found));
        }
        engagement.monitor().started(file.name(), "", file.isRegular() ? watch.size() : 0);
        if (file.isRegular()) {
            watch.end(tallies.get(RunQuestion.CUSTODY));
        }
        Judged judged = Judged.of(tallies, engagement.circumstances().policy());
        Verdict verdict = Verdict.ofChecks(judged.checks(), Assurance.CONSISTENT, Set.of(Qualifier.PARTIAL_SCOPE));
        return new ObjectResult(file.name(), "", watch.digest(), file.isRegular() ? watch.size() : 0, List.of(), verdict, EventCount.NONE, judged.checks(),
                judged.findings(), ProtectionMap.NONE, List.of(), List.of(), List.of());
    }

    /** Fixes as a whole what its format does not fix at its end. */
    private void pin(Examination examination, Session session) throws UnreadableEvidence {
        if (session.pins() && session.ends.isEmpty() && !session.isCancelled()) {
            boolean ends = examination.reservations().contains(Qualifier.UNANCHORED_TAIL);
            session.digest().ifPresent(digest -> session.ends(PinnedContent.point(subject.file(), digest, examination.grows(), ends)));
        }
    }

    private void compare(Session session) {
        try {
            if (pinned.isPinned()) {
                session.ask(RunQuestion.PINNED, tally -> pinned.into(tally, session, watch.size()));
            }
        } catch (Cancelled cancelled) {
            session.qualify(Qualifier.PARTIAL_SCOPE);
        }
    }

    private ProtectionMap run(Examination examination, Session session) {
        try {
            examination.examine(session);
            return protection(examination, session);
        } catch (Cancelled cancelled) {
            session.qualify(Qualifier.PARTIAL_SCOPE);
        } catch (UnreadableEvidence unreadable) {
            session.stoppedBy(unreadable);
            session.qualify(Qualifier.PARTIAL_SCOPE);
        } catch (OutOfMemoryError full) {
            session.stoppedBy(MemoryLimit.met(subject.file(), full));
            session.qualify(Qualifier.PARTIAL_SCOPE);
        } catch (RuntimeException | StackOverflowError broken) {
            session.crashAll(broken);
        }
        return ProtectionMap.NONE;
    }

    private static ProtectionMap protection(Examination examination, Session session) throws UnreadableEvidence {
        ProtectionMap map = examination.protection();
        if (map.units().stream().anyMatch(unit -> !unit.isBound())) {
            session.qualify(Qualifier.UNCOVERED_FIELDS);
        }
        return map;
    }

    private Session session(List<? extends Question> questions, Set<Qualifier> reservations) {
        List<Question> plan = Stream.concat(questions.stream(),
                pinned.isPinned() ? Stream.of(RunQuestion.PINNED, RunQuestion.CUSTODY) : Stream.of(RunQuestion.CUSTODY)).toList();
        return new Session(subject, watch, plan, reservations, engagement, identities);
    }

    private ObjectResult result(String format, Session session, ProtectionMap protection) {
        watch.end(session.tally(RunQuestion.CUSTODY));
        Judged judged = Judged.of(session.tallies, engagement.circumstances().policy());
        List<CheckResult> checks = judged.checks();
        Verdict verdict = Verdict.ofChecks(checks, session.assurance, session.qualifiers);
        return new ObjectResult(subject.file().name(), format, watch.digest(), watch.size(),
                subject.companions().stream().map(EvidenceFile::name).toList(), verdict, session.events, checks, judged.findings(),
                protection.units().isEmpty() ? unread() : protection.boundBy(answered(checks)), session.claims, session.shows, session.doesNotShow, session.ends,
                session.keys);
    }

    private static Predicate<CheckId> answered(List<CheckResult> checks) {
        return checks.stream().filter(check -> check.outcome() == Outcome.PASSED || check.outcome() == Outcome.FAILED).map(check -> check.question().id())
                .collect(Collectors.toSet())::contains;
    }

    /** Where no map was made (cut short, cancelled, broken), nothing is vouched for: neither the file nor what belongs to it. */
    private ProtectionMap unread() {
        Map<String, Long> sizes = new TreeMap<>(watch.sizesBelow());
        subject.companions().stream().filter(EvidenceFile::isRegular).forEach(file -> sizes.put(file.simpleName(), file.size()));
        return ProtectionMap.unread(sizes);
    }

    /** What the questions put to one artefact came to under a policy. */
    private record Judged(List<CheckResult> checks, List<Observation> findings) {
        static Judged of(Map<Question, Tally> tallies, Policy policy) {
            List<CheckResult> checks = new ArrayList<>();
            List<Observation> findings = new ArrayList<>();
            tallies.forEach((question, tally) -> {
                Tally judged = tally.under((code, weight) -> policy.weigh(question, code, weight));
                checks.add(judged.result(question));
                judged.shown().forEach(finding -> findings.add(new Observation(question, finding)));
            });
            return new Judged(checks, findings);
        }
    }
}
