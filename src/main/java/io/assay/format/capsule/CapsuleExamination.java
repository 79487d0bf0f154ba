// SPDX-License-Identifier: Apache-2.0
package io.assay.format.capsule;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonMember;
import io.assay.chain.capsule.Capsule;
import io.assay.chain.capsule.Recomputed;
import io.assay.chain.capsule.Seal;
import io.assay.chain.capsule.Step;
import io.assay.check.Assurance;
import io.assay.check.CheckId;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import io.assay.evidence.Standing;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Judges one capsule: its form, its steps, its seal. */
final class CapsuleExamination implements Examination {
    private static final List<CheckId> ALL = Arrays.stream(CapsuleQuestion.values()).map(Question::id).toList();

    private final TrustStore trust;
    private final Locator at;
    private final byte[] content;
    private JsonObject json;
    private Capsule capsule;
    private boolean held;
    private SealCheck seal;

    CapsuleExamination(EvidenceFile file, TrustStore trust) throws UnreadableEvidence {
        this.trust = trust;
        this.at = file.locator();
        this.content = file.content(CapsuleFormat.MOST);
    }

    @Override
    public List<? extends Question> plan() {
        return List.of(CapsuleQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.PARTIAL_SCOPE);
    }

    @Override
    public void examine(Desk desk) {
        desk.advanced(content.length);
        desk.doesNotShow(Phrase.of(CapsuleText.NOT_OTHERS));
        desk.doesNotShow(Phrase.of(CapsuleText.NOT_LABELS));
        desk.ask(CapsuleQuestion.FORM, this::form);
        if (capsule == null) {
            return;
        }
        List<byte[]> secrets = trust.keys(KeyKind.HMAC_SECRET, capsule.profile().purpose()).stream().map(PinnedKey::bytes).map(bytes -> bytes.copy()).toList();
        Recomputed steps = new Recomputed(capsule, capsule.seal().kind() == Seal.Kind.HMAC ? secrets : List.of());
        seal = new SealCheck(capsule, steps, trust, at);
        desk.ask(CapsuleQuestion.STEPS, tally -> steps(steps, tally));
        desk.ask(CapsuleQuestion.SEAL, tally -> held = seal.into(tally));
        boolean sound = held && desk.tally(CapsuleQuestion.STEPS).failures() == 0;
        if (sound) {
            proved(desk);
        }
        desk.events(new EventCount(1, "", ""));
        if (desk.listens()) {
            boolean failed = desk.tally(CapsuleQuestion.STEPS).failures() + desk.tally(CapsuleQuestion.SEAL).failures() > 0;
            desk.event(new Event(0, at.atBytes(0, content.length), capsule.labels().getOrDefault("eventId", ""), capsule.labels().getOrDefault("type", ""),
                    capsule.labels().getOrDefault("time", ""), capsule.labels(), failed ? Standing.FAILED : sound ? Standing.VERIFIED : Standing.UNVERIFIED,
                    failed ? CapsuleCode.STEP.code() : ""));
        }
    }

    private void form(Tally tally) {
        tally.examined(1);
        try {
            if (!(JsonReader.parse(content) instanceof JsonObject object)) {
                tally.report(Finding.of(CapsuleCode.FORM, at, "object"));
                return;
            }
            json = object;
        } catch (JsonSyntaxException broken) {
            tally.report(Finding.of(CapsuleCode.FORM, at.atBytes(broken.offset(), broken.offset()), broken.fault().name())
                    .undecidedWhere(broken.fault().isLimit()));
            return;
        }
        Capsule read = Capsule.of(json).filter(one -> one.profile().fits(one.steps(), one.seal())).orElse(null);
        if (read == null) {
            tally.report(Finding.of(CapsuleCode.FORM, at, "profile"));
        } else if (!Arrays.equals(read.bytes(), content)) {
            tally.report(Finding.of(CapsuleCode.FORM, at, "spelling"));
        }
        capsule = read;
    }

    private void steps(Recomputed steps, Tally tally) {
        for (int i = 0; i < capsule.steps().size(); i++) {
            if (!capsule.steps().get(i).keyed()) {
                tally.examined(1);
                if (!steps.holds(i)) {
                    tally.report(Finding.of(CapsuleCode.STEP, at.inField("steps"), i).compared(steps.own(i), capsule.steps().get(i).result()));
                }
            }
        }
        if (capsule.steps().stream().allMatch(Step::keyed)) {
            tally.notApplicable();
        }
    }

    private void proved(Desk desk) {
        seal.used().forEach(desk::used);
        int count = capsule.steps().size();
        switch (capsule.seal().kind()) {
            case ED25519 -> {
                desk.proved(Assurance.SIGNED);
                desk.settle(Qualifier.UNATTRIBUTED);
                desk.shows(Phrase.of(CapsuleText.SHOWS_SEALED, count));
            }
            case PINNED -> {
                desk.proved(Assurance.ANCHORED);
                desk.shows(Phrase.of(CapsuleText.SHOWS_ANCHORED, count));
            }
            case HMAC -> {
                desk.proved(seal.endsAtHead() ? Assurance.ANCHORED : Assurance.KEYED);
                desk.settle(Qualifier.UNATTRIBUTED);
                desk.qualify(Qualifier.FORGEABLE_KEY);
                desk.shows(Phrase.of(CapsuleText.SHOWS_KEYED, count - 1));
                desk.doesNotShow(Phrase.of(CapsuleText.NOT_HOLDER));
            }
        }
    }

    /** Everything is bound but the labels; what is keyed is bound only for who holds the key. */
    @Override
    public ProtectionMap protection() {
        if (capsule == null) {
            return ProtectionMap.NONE;
        }
        boolean keyless = capsule.seal().kind() == Seal.Kind.HMAC && !held;
        Forger forger = switch (capsule.seal().kind()) {
            case ED25519 -> Forger.PRIVATE_KEY_HOLDER;
            case PINNED -> Forger.ANYONE;
            case HMAC -> Forger.SECRET_HOLDER;
        };
        List<CheckId> bound = keyless ? List.of() : ALL;
        List<Span> spans = new ArrayList<>();
        long from = 0;
        long labels = 0;
        for (Range free : free()) {
            spans.add(new Span(new Range(from, free.from()), "", "proof", bound, forger));
            spans.add(new Span(free, "", "labels", List.of(), Forger.ANYONE));
            labels += free.length();
            from = free.to();
        }
        spans.add(new Span(new Range(from, content.length), "", "proof", bound, forger));
        return ProtectionMap.of(List.of(new Unit("proof", bound, forger, content.length - labels),
                new Unit("labels", List.of(), Forger.ANYONE, labels)), spans);
    }

    /** What nothing binds, in order: the labels, and of a pinned hash what the anchor does not say itself. */
    private List<Range> free() {
        List<Range> free = new ArrayList<>();
        for (JsonMember label : json.object("labels").orElseThrow().members()) {
            free.add(new Range(label.nameFrom(), label.nameTo()));
            free.add(new Range(label.value().from(), label.value().to()));
        }
        JsonObject sealed = json.object("seal").orElseThrow();
        for (JsonMember member : held ? sealed.members() : List.<JsonMember>of()) {
            if (member.name().equals("count") && !seal.bindsCount() || member.name().equals("subject") && !seal.bindsSubject()) {
                free.add(new Range(member.value().from(), member.value().to()));
            }
        }
        return free;
    }
}
