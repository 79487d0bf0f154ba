// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.export;

import io.assay.canon.Hex;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.check.Assurance;
import io.assay.check.Claim;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.Sha256;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.document.Document;
import io.assay.format.verity.document.DocumentMap;
import io.assay.format.verity.document.FormFinding;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.KimberliteKey;
import io.assay.format.verity.kimberlite.KimberliteQuestion;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through one export. */
final class ExportExamination implements Examination {
    private static final int STEP = 1 << 20;

    private final Document document;
    private final TrustStore trust;
    private Desk desk;
    private SubjectExport export;
    private Optional<EvidenceFile> file = Optional.empty();
    private byte[] inside;
    private boolean contentHolds;
    private boolean counted;
    private boolean signed;

    ExportExamination(Document document, TrustStore trust) {
        this.document = document;
        this.trust = trust;
    }

    @Override
    public List<KimberliteQuestion> plan() {
        return SubjectExportFormat.QUESTIONS;
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk at) {
        desk = at;
        at.ask(KimberliteQuestion.FORM, this::form);
        at.ask(KimberliteQuestion.EXPORT_CONTENT, this::content);
        at.ask(KimberliteQuestion.EXPORT_RECORDS, this::records);
        at.ask(KimberliteQuestion.EXPORT_SIGNATURE, this::signature);
        at.doesNotShow(Phrase.of(KimberliteKey.NOT_EXPORT_SUBJECT));
        at.doesNotShow(Phrase.of(KimberliteKey.NOT_EXPORT_COMPLETE));
    }

    private void form(Tally tally) {
        FormFinding.spelling(KimberliteCode.FORM, document, tally);
        try {
            export = SubjectExport.of(document.root());
            if (SubjectExport.isWire(document.root())) {
                inside = Base64.getDecoder().decode(((JsonObject) document.root()).text("body_base64").orElse("?"));
            } else {
                file = SubjectExportFormat.body(document.file(), export.csv() ? "csv" : "json");
            }
        } catch (Misshapen misshapen) {
            tally.report(FormFinding.of(KimberliteCode.FORM, document.locator(), misshapen));
        } catch (IllegalArgumentException undecodable) {
            tally.report(FormFinding.of(KimberliteCode.FORM, document.locator(),
                    new Misshapen(Misshapen.Fault.TYPE, "body_base64", 0, document.bytes().length)));
        }
    }

    private void content(Tally tally) throws UnreadableEvidence {
        if (export == null || inside == null && file.isEmpty()) {
            tally.report(Finding.of(KimberliteCode.CONTENT_HASH, document.locator().inField("content_hash"), 1).weighing(Weight.INDETERMINATE));
            return;
        }
        tally.examined(1);
        byte[] ours = inside != null ? Sha256.of(inside) : digest(file.get());
        contentHolds = Arrays.equals(ours, export.contentHash());
        if (!contentHolds) {
            tally.report(Finding.of(KimberliteCode.CONTENT_HASH, file.map(EvidenceFile::locator).orElse(document.locator()).inField("content_hash"), 0)
                    .compared(Hex.encode(ours), Hex.encode(export.contentHash())));
        }
    }

    private byte[] digest(EvidenceFile body) throws UnreadableEvidence {
        MessageDigest digest = Sha256.engine();
        for (long at = 0; at < body.size(); at += STEP) {
            desk.poll();
            digest.update(body.read(at, (int) Math.min(STEP, body.size() - at)));
        }
        return digest.digest();
    }

    private void records(Tally tally) throws UnreadableEvidence {
        if (export == null) {
            return;
        }
        if (export.requested().isPresent() && export.completed().orElseThrow().isBefore(export.requested().get())) {
            tally.report(Finding.of(KimberliteCode.EXPORT_COUNT, document.locator().inField("completed_at"), 3).weighing(Weight.WARN)
                    .compared(export.requested().get().toString(), export.completed().get().toString()));
        }
        if (inside == null && file.isEmpty()) {
            return;
        }
        ExportBody body = inside != null ? ExportBody.of(inside, export.csv()) : ExportBody.of(file.get(), export.csv(), desk::poll);
        tally.examined(body.records() + 1);
        desk.events(new EventCount(body.records(), "", ""));
        counted = true;
        if (!body.isFormed()) {
            tally.report(Finding.of(KimberliteCode.EXPORT_COUNT, document.locator().inField("format"), 2));
        }
        if (export.recordCount() >= 0) {
            compare(tally, "record_count", 0, String.valueOf(body.records()), Long.toUnsignedString(export.recordCount()));
        }
        if (!export.streams().isEmpty() || inside == null) {
            compare(tally, "streams_included", 1, sorted(body.streams()), sorted(export.streams()));
        }
        desk.shows(Phrase.of(KimberliteKey.SHOWS_EXPORT, body.records()));
    }

    private void compare(Tally tally, String member, int what, String ours, String stated) {
        desk.claim(Claim.compared(member, stated, ours));
        if (!ours.equals(stated)) {
            tally.report(Finding.of(KimberliteCode.EXPORT_COUNT, document.locator().inField(member), what).compared(ours, stated));
        }
    }

    private static String sorted(List<String> streams) {
        return String.join(" ", streams.stream().sorted().toList());
    }

    private void signature(Tally tally) {
        if (export == null) {
            return;
        }
        ExportSignature signature = new ExportSignature(export, trust);
        signed = signature.check(tally, document.locator(), contentHolds);
        signature.signer().map(PinnedKey::fingerprint).ifPresent(desk::used);
        if (signed) {
            desk.proved(Assurance.KEYED);
            desk.settle(Qualifier.UNATTRIBUTED);
            desk.qualify(Qualifier.FORGEABLE_KEY);
        }
    }

    @Override
    public ProtectionMap protection() {
        if (export == null) {
            return ProtectionMap.NONE;
        }
        Forger forger = signed ? Forger.SECRET_HOLDER : Forger.ANYONE;
        DocumentMap map = new DocumentMap();
        DocumentMap.Part part = map.document(document, "", KimberliteQuestion.FORM.id());
        for (JsonMember member : ((JsonObject) document.root()).members()) {
            switch (member.name()) {
                case "content_hash", "content_hash_hex", "body_base64" ->
                    part.bind(member.value(), "content hash", forger, KimberliteQuestion.EXPORT_CONTENT.id(), KimberliteQuestion.EXPORT_SIGNATURE.id());
                case "signature", "signature_hex" -> part.bind(member.value(), "signature", forger, KimberliteQuestion.EXPORT_SIGNATURE.id());
                case "record_count", "streams_included" -> claimed(part, member);
                default -> part.leave(member.value(), member.name());
            }
        }
        part.end();
        file.ifPresent(body -> map.file(body, "body", forger, List.of(KimberliteQuestion.EXPORT_CONTENT.id(), KimberliteQuestion.EXPORT_SIGNATURE.id())));
        return map.map();
    }

    private void claimed(DocumentMap.Part part, JsonMember member) {
        if (counted) {
            part.bind(member.value(), member.name(), Forger.ANYONE, KimberliteQuestion.EXPORT_RECORDS.id());
        } else {
            part.leave(member.value(), member.name());
        }
    }
}
