// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.checkpoint;

import io.assay.canon.Hex;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.check.Assurance;
import io.assay.check.Claim;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.semvec.IsoTime;
import io.assay.format.semvec.JsonDocument;
import io.assay.format.semvec.fold.StateFold;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges one checkpoint file: whether it agrees with itself, and with one that the auditor holds. */
final class CheckpointExamination implements Examination {
    private static final JsonDocument.Codes JSON = new JsonDocument.Codes(CheckpointCode.MALFORMED, CheckpointCode.DUPLICATE_JSON_KEY, CheckpointCode.SPELLING);

    private final Circumstances circumstances;
    private final Locator at;
    private final byte[] content;
    private JsonObject members;
    private Checkpoint checkpoint;
    private boolean regular;
    private Optional<CheckpointAnchor> anchor = Optional.empty();

    CheckpointExamination(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        this.circumstances = circumstances;
        this.at = file.locator();
        this.content = file.content(CheckpointFormat.MOST);
    }

    @Override
    public List<? extends Question> plan() {
        return List.of(CheckpointQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
    }

    @Override
    public void examine(Desk desk) {
        desk.advanced(content.length);
        desk.doesNotShow(Phrase.of(CheckpointText.NOT_THE_STORE));
        desk.doesNotShow(Phrase.of(CheckpointText.NOT_THE_PRODUCER));
        desk.ask(CheckpointQuestion.FORM, this::form);
        if (checkpoint == null) {
            return;
        }
        desk.ask(CheckpointQuestion.PROFILE, this::profile);
        boolean foreign = !checkpoint.foreignParameters().isEmpty();
        desk.ask(CheckpointQuestion.STATE, tally -> state(foreign, tally));
        desk.ask(CheckpointQuestion.ANCHOR, tally -> anchor(foreign, tally));
        desk.events(new EventCount(Math.max(0, checkpoint.count()), "", ""));
        if (anchor.isPresent() && desk.tally(CheckpointQuestion.ANCHOR).failures() == 0) {
            desk.proved(Assurance.ANCHORED);
            desk.settle(Qualifier.UNANCHORED_TAIL);
            anchor.get().created().ifPresent(time -> desk.settle(Qualifier.UNWITNESSED));
            desk.shows(Phrase.of(CheckpointText.ANCHORED, checkpoint.user(), checkpoint.count()));
        }
        checkpoint.state().ifPresent(state -> desk.claim(Claim.compared("state_sha256", checkpoint.text("state_sha256"),
                Hex.encode(StateFold.fingerprint(state, checkpoint.count())))));
    }

    private void form(Tally tally) {
        tally.examined(1);
        Optional<JsonDocument> document = JsonDocument.read(content, JsonDialect.STRICT, at, JSON, tally);
        if (document.isEmpty()) {
            return;
        }
        members = document.get().members();
        Checkpoint read = Checkpoint.of(members);
        read.misfits().forEach(name -> tally.report(Finding.of(CheckpointCode.MALFORMED, place(name), name)));
        if (!read.text("format").equals(Checkpoint.FORMAT)) {
            tally.report(Finding.of(CheckpointCode.MALFORMED, place("format"), "format"));
        }
        Optional<String> layout = document.get().layout(number -> false, tally);
        layout.ifPresent(name -> tally.report(Finding.of(CheckpointCode.PROFILE_APPLIED, at, StateFold.PROFILE, name)));
        regular = layout.isPresent();
        checkpoint = document.get().isUnique() ? read : null;
    }

    private void profile(Tally tally) {
        tally.examined(1);
        checkpoint.foreignParameters().forEach(name -> tally.report(Finding.of(CheckpointCode.PROFILE_UNKNOWN, place(name), name, checkpoint.text(name))));
    }

    private void state(boolean foreign, Tally tally) {
        if (foreign && !checkpoint.text("profile").equals(StateFold.PROFILE)) {
            tally.notApplicable();
            return;
        }
        tally.examined(1);
        Optional<double[]> state = checkpoint.state();
        if (state.isEmpty()) {
            tally.report(Finding.of(CheckpointCode.DIM_MISMATCH, place("state_b64"), checkpoint.stateBytes().length, checkpoint.dimension()));
            return;
        }
        String expected = Hex.encode(StateFold.fingerprint(state.get(), checkpoint.count()));
        if (!expected.equals(checkpoint.text("state_sha256"))) {
            tally.report(Finding.of(CheckpointCode.SELF_INCONSISTENT, place("state_sha256")).compared(expected, checkpoint.text("state_sha256")));
        }
    }

    private void anchor(boolean foreign, Tally tally) {
        if (foreign) {
            tally.notApplicable();
            return;
        }
        tally.examined(1);
        anchor = CheckpointAnchor.of(circumstances.trust()).stream().filter(held -> held.user().equals(checkpoint.user())
                && (held.count() == checkpoint.count() || held.lastSeq() == checkpoint.lastSeq())).findFirst();
        if (anchor.isEmpty()) {
            tally.report(Finding.of(CheckpointCode.UNANCHORED, at, checkpoint.user(), checkpoint.count()));
            return;
        }
        CheckpointAnchor held = anchor.get();
        compare("n", Long.toString(held.count()), Long.toString(checkpoint.count()), tally);
        compare("last_seq", Long.toString(held.lastSeq()), Long.toString(checkpoint.lastSeq()), tally);
        compare("last_event_id", held.eventId(), checkpoint.text("last_event_id"), tally);
        compare("stream_sha256", held.stream(), checkpoint.text("stream_sha256"), tally);
        compare("state_sha256", held.state(), checkpoint.text("state_sha256"), tally);
        held.created().ifPresent(time -> compare("created_at", IsoTime.micros(time),
                IsoTime.parse(checkpoint.text("created_at")).map(IsoTime::micros).orElse(""), tally));
    }

    private void compare(String name, String held, String recorded, Tally tally) {
        if (!held.isEmpty() && !held.equals(recorded)) {
            tally.report(Finding.of(CheckpointCode.ANCHOR_MISMATCH, place(name), name).compared(held, recorded));
        }
    }

    private Locator place(String name) {
        Locator field = at.inField(name);
        return members.find(name).map(value -> field.atBytes(value.from(), value.to())).orElse(field);
    }

    @Override
    public ProtectionMap protection() {
        return CheckpointProtection.of(content.length, members, anchor, regular);
    }
}
