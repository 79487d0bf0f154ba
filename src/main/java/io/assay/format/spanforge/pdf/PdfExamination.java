// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pdf;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import io.assay.check.CheckId;
import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Digest;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.spanforge.document.SoleMac;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.SpanSheet;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the digest of a PDF against both members of its sidecar; the producer itself looks at one of them only. */
final class PdfExamination implements Examination {
    private static final String MAC = "SpanForgeHMAC";
    private static final String DIGEST = "pdf_sha256";
    private static final long LONGEST = 1 << 20;

    private final EvidenceFile file;
    private final Optional<EvidenceFile> sidecar;
    private final TrustStore trust;
    private boolean held;
    private boolean spelled;

    PdfExamination(EvidenceFile file, Optional<EvidenceFile> sidecar, TrustStore trust) {
        this.file = file;
        this.sidecar = sidecar;
        this.trust = trust;
    }

    @Override
    public List<PdfQuestion> plan() {
        return List.of(PdfQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        desk.doesNotShow(Phrase.of(PdfText.NOT_TRUE));
        Optional<Digest> digest = desk.digest();
        if (sidecar.isEmpty()) {
            desk.ask(PdfQuestion.DIGEST, Tally::notApplicable);
            desk.ask(PdfQuestion.SIGNATURE, tally -> tally.report(Finding.of(PdfCode.UNSIGNED, file.locator())));
        } else if (digest.isPresent()) {
            Optional<JsonObject> signed = signed();
            desk.ask(PdfQuestion.DIGEST, tally -> digest(desk, tally, signed, digest.get().hex()));
            desk.ask(PdfQuestion.SIGNATURE, tally -> signature(desk, tally, signed, digest.get().hex()));
        }
    }

    private Optional<JsonObject> signed() throws UnreadableEvidence {
        byte[] bytes = sidecar.orElseThrow().content(LONGEST);
        try {
            JsonValue value = JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON);
            spelled = Arrays.equals(bytes, PythonJson.plain(value)) || Arrays.equals(bytes, PythonJson.indented(value));
            return value instanceof JsonObject object && JsonReader.duplicates(value).isEmpty() ? Optional.of(object) : Optional.empty();
        } catch (JsonSyntaxException | PythonJson.Unencodable broken) {
            return Optional.empty();
        }
    }

    private void digest(Desk desk, Tally tally, Optional<JsonObject> signed, String ours) {
        tally.examined(1);
        EvidenceFile from = sidecar.orElseThrow();
        String theirs = signed.flatMap(object -> object.text(DIGEST)).orElse("");
        desk.claim(Claim.compared(DIGEST, theirs, ours));
        if (!theirs.equals(ours)) {
            tally.report(Finding.of(PdfCode.SIDECAR, from.locator().inField(DIGEST), DIGEST).compared(ours, theirs));
        }
        signed.stream().flatMap(object -> object.members().stream()).filter(member -> !Set.of(MAC, DIGEST).contains(member.name())).forEach(member ->
                tally.report(Finding.of(PdfCode.SIDECAR, from.locator().inField(member.name()), member.name()).weighing(Weight.WARN)));
        if (!spelled) {
            tally.report(Finding.of(PdfCode.SIDECAR, from.locator(), "JSON").weighing(Weight.WARN));
        }
    }

    private void signature(Desk desk, Tally tally, Optional<JsonObject> signed, String ours) {
        EvidenceFile from = sidecar.orElseThrow();
        Optional<String> mac = signed.flatMap(object -> object.text(MAC));
        if (mac.isEmpty()) {
            tally.examined(1);
            tally.report(Finding.of(PdfCode.UNSIGNED, from.locator().inField(MAC)));
            return;
        }
        SoleMac sole = new SoleMac(desk, trust);
        boolean agrees = SoleMac.isPossible(mac.get()) && desk.tally(PdfQuestion.DIGEST).failures() == 0;
        held = sole.judge(tally, sole.ask(ours.getBytes(StandardCharsets.US_ASCII), mac.get(), Optional.empty()), Finding.of(PdfCode.SIDECAR, from.locator().inField(MAC), MAC), agrees);
        if (held) {
            desk.shows(Phrase.of(PdfText.SIGNED));
        }
    }

    @Override
    public ProtectionMap protection() {
        SpanSheet sheet = new SpanSheet();
        CheckId[] checks = sidecar.isEmpty() ? new CheckId[0] : new CheckId[] {PdfQuestion.DIGEST.id(), PdfQuestion.SIGNATURE.id()};
        Forger forger = held ? Forger.SECRET_HOLDER : Forger.ANYONE;
        sheet.part("", file.size(), "report", List.of()).name(0, file.size(), "report", forger, checks).end();
        sidecar.ifPresent(from -> sheet.part(from.simpleName(), from.size(), "sidecar", List.of()).name(0, from.size(), "sidecar", forger,
                spelled ? checks : new CheckId[0]).end());
        return sheet.map();
    }
}
