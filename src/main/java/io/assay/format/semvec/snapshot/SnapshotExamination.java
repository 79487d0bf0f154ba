// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.snapshot;

import io.assay.canon.Hex;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonFloat;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.semvec.JsonDocument;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges one snapshot: whether its checksum recomputes in a form that is known, and whether the state contradicts itself. */
final class SnapshotExamination implements Examination {
    private static final JsonDocument.Codes JSON = new JsonDocument.Codes(SnapshotCode.MALFORMED, SnapshotCode.DUPLICATE_JSON_KEY, SnapshotCode.SPELLING);
    private static final int DIGEST_DIGITS = 64;
    private static final List<String> TIERS = List.of("short_term", "medium_term", "long_term");

    private final Locator at;
    private final byte[] content;
    private JsonObject members;
    private Snapshot snapshot;
    private boolean regular;
    private Optional<ChecksumSearch.Match> match = Optional.empty();

    SnapshotExamination(EvidenceFile file) throws UnreadableEvidence {
        this.at = file.locator();
        this.content = file.content(SnapshotFormat.MOST);
    }

    @Override
    public List<? extends Question> plan() {
        return List.of(SnapshotQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
    }

    @Override
    public void examine(Desk desk) {
        desk.advanced(content.length);
        desk.doesNotShow(Phrase.of(SnapshotText.NOT_REPRODUCIBLE));
        desk.doesNotShow(Phrase.of(SnapshotText.NOT_THE_EVENTS));
        desk.ask(SnapshotQuestion.FORM, this::form);
        if (snapshot == null) {
            return;
        }
        FigureCheck figures = new FigureCheck(StateReading.of(snapshot.state()), at);
        desk.ask(SnapshotQuestion.CHECKSUM, this::checksum);
        desk.ask(SnapshotQuestion.DIMENSION, figures::dimension);
        desk.ask(SnapshotQuestion.FIGURES, figures::figures);
        desk.ask(SnapshotQuestion.SIGNED, tally -> {
            tally.examined(1);
            tally.report(Finding.of(SnapshotCode.UNSIGNED, at));
        });
        figures.state().stream().findFirst().ifPresent(vector -> desk.shows(Phrase.of(SnapshotText.STATE, snapshot.session(),
                vector.items().items().size(), PythonFloat.repr(vector.length()))));
        tiers(desk);
        desk.events(new EventCount(1, snapshot.session(), snapshot.session()));
    }

    private void tiers(Desk desk) {
        if (snapshot.state() instanceof JsonObject state) {
            JsonObject from = state.object("memory").or(() -> state.object("memories")).or(() -> state.object("tiers")).orElse(state);
            String sizes = String.join(", ", TIERS.stream().filter(tier -> from.array(tier).isPresent())
                    .map(tier -> tier + " " + from.array(tier).orElseThrow().items().size()).toList());
            if (!sizes.isEmpty()) {
                desk.shows(Phrase.of(SnapshotText.TIERS, sizes));
            }
        }
    }

    private void form(Tally tally) {
        tally.examined(1);
        Optional<JsonDocument> document = JsonDocument.read(content, JsonDialect.PYTHON, at, JSON, tally);
        if (document.isEmpty()) {
            return;
        }
        members = document.get().members();
        StateReading.of(members).endless().forEach(number ->
                tally.report(Finding.of(SnapshotCode.NONFINITE, at.atBytes(number.from(), number.to()), number.lexeme())));
        Optional<String> layout = document.get().layout(number -> !Double.isFinite(number.toDouble()) || isPython(number), tally);
        layout.ifPresent(name -> tally.report(Finding.of(SnapshotCode.LAYOUT, at, name)));
        regular = layout.isPresent();
        snapshot = document.get().isUnique() ? Snapshot.of(members).orElse(null) : null;
        if (document.get().isUnique() && snapshot == null) {
            tally.report(Finding.of(SnapshotCode.MALFORMED, at, Snapshot.STATE));
        }
    }

    private static boolean isPython(JsonNumber number) {
        return number.isInteger() ? !number.lexeme().equals("-0") : number.lexeme().equals(PythonFloat.repr(number.toDouble()));
    }

    private void checksum(Tally tally) {
        tally.examined(1);
        if (snapshot.checksumValue().isEmpty()) {
            tally.report(Finding.of(SnapshotCode.CHECKSUM_ABSENT, at));
            return;
        }
        JsonValue value = snapshot.checksumValue().get();
        Locator place = at.inField(Snapshot.CHECKSUM).atBytes(value.from(), value.to());
        String text = snapshot.checksum().map(JsonString::value).orElse("");
        String checksum = text.startsWith("sha256:") ? text.substring("sha256:".length()) : text;
        if (checksum.length() != DIGEST_DIGITS || !Hex.isLower(checksum)) {
            tally.report(Finding.of(SnapshotCode.CHECKSUM_FORM, place));
            return;
        }
        ChecksumSearch search = ChecksumSearch.of(snapshot, content, checksum);
        match = search.match();
        tally.report(match.map(found -> Finding.of(SnapshotCode.CHECKSUM_MATCHED, place, found.subject().word(), found.form()))
                .orElseGet(() -> Finding.of(SnapshotCode.CHECKSUM_UNKNOWN, place, search.tried())));
    }

    /** What the checksum covers: nothing where it recomputes in no known form, or in one that leaves white space free which nothing else names. */
    private List<JsonValue> covered() {
        List<JsonValue> covered = new ArrayList<>();
        if (match.isPresent() && (regular || match.get().form().equals(ChecksumSearch.AS_IT_STANDS))) {
            snapshot.checksumValue().ifPresent(covered::add);
            covered.add(match.get().subject() == ChecksumSearch.Subject.WHOLE ? members : snapshot.state());
        }
        return covered;
    }

    @Override
    public ProtectionMap protection() {
        return SnapshotProtection.of(content.length, members, covered(), regular);
    }

    @Override
    public void close() {
        // The file was read at once and is not held open.
    }
}
