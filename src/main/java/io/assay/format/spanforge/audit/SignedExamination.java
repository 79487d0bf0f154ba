// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.canon.Hex;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.PythonJson;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.crypto.Sha256;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.spanforge.EventProof;
import io.assay.format.spanforge.MacTally;
import io.assay.format.spanforge.RecordMac;
import io.assay.format.spanforge.Secrets;
import io.assay.format.spanforge.SigningTime;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The examination of one record that {@code sign} returned, or of an evidence package that is signed in the same way: SHA-256 and HMAC over form A
 * of the record, the HMAC with the record's id before it; the time is covered by neither (specification of Spanforge, section 6).
 */
final class SignedExamination implements Examination {
    /** Members of a package that lie outside its signature. */
    static final Set<String> OUTSIDE = Set.of("package_id", "checksum", "signature", "output_path");
    private static final Set<String> SIGNED = Set.of("record", "record_id", "checksum", "signature", "timestamp");

    private final EvidenceFile file;
    private final AuditShape shape;
    private final TrustStore trust;
    private final Spelling spelling;
    private final MacTally macs = new MacTally();

    SignedExamination(EvidenceFile file, AuditShape shape, Spelling spelling, TrustStore trust) {
        this.file = file;
        this.shape = shape;
        this.spelling = spelling;
        this.trust = trust;
    }

    @Override
    public List<? extends Question> plan() {
        return AuditQuestion.SIGNED;
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        Tally lines = desk.tally(AuditQuestion.LINES);
        byte[] bytes = file.content();
        desk.advanced(bytes.length);
        desk.poll();
        Optional<JsonObject> object = Optional.ofNullable(new AuditReader(file, desk, spelling, item -> { }).document(bytes))
                .map(value -> value instanceof JsonObject signed ? signed : null);
        object.ifPresent(signed -> members(signed, lines));
        lines.conclude();
        Secrets secrets = Secrets.of(trust, Secrets.AUDIT);
        desk.ask(AuditQuestion.CHECKSUM, tally -> object.ifPresent(signed -> proofs(signed, tally, secrets)));
        new KeyVerdict(desk, file.locator(), secrets, Secrets.AUDIT).judge(macs, List.of(AuditQuestion.LINES, AuditQuestion.CHECKSUM),
                Phrase.of(AuditText.SHOWS_SIGNED));
        desk.events(new EventCount(object.isPresent() ? 1 : 0, object.map(this::time).orElse(""), object.map(this::time).orElse("")));
        desk.doesNotShow(Phrase.of(AuditText.NOT_TIME));
    }

    private String time(JsonObject object) {
        return object.text(shape == AuditShape.PACKAGE ? "generated_at" : "timestamp").orElse("");
    }

    private void members(JsonObject object, Tally lines) {
        if (shape == AuditShape.SIGNED) {
            for (JsonMember member : object.members()) {
                if (!SIGNED.contains(member.name())) {
                    lines.report(Finding.of(AuditCode.UNKNOWN_MEMBER, file.locator().inField(member.name()), member.name()));
                }
            }
            SIGNED.stream().filter(name -> !object.has(name)).sorted()
                    .forEach(name -> lines.report(Finding.of(AuditCode.PARSE, file.locator().inField(name), name)));
        }
    }

    private void proofs(JsonObject object, Tally tally, Secrets secrets) {
        tally.examined(1);
        String id = object.text(shape == AuditShape.PACKAGE ? "package_id" : "record_id").orElse("");
        String checksum = object.text("checksum").orElse("");
        String signature = object.text("signature").orElse("");
        Finding failure = Finding.of(AuditCode.HMAC, file.locator().ofEvent(id).inField("signature"), id,
                signature.isEmpty() ? 0 : EventProof.hasForm(signature, EventProof.SIGNATURE_PREFIX) ? 2 : 1).compared("", signature);
        try {
            byte[] record = record(object);
            String ours = EventProof.CHECKSUM_PREFIX + Hex.encode(Sha256.of(record));
            if (!ours.equals(checksum)) {
                tally.report(Finding.of(AuditCode.CHECKSUM, file.locator().ofEvent(id).inField("checksum")).compared(ours, checksum));
            }
            if (EventProof.hasForm(signature, EventProof.SIGNATURE_PREFIX)) {
                macs.answer(secrets.ask(RecordMac.message(id, record), signature.substring(EventProof.SIGNATURE_PREFIX.length()), SigningTime.of(time(object))), failure);
            } else {
                macs.flawed(failure);
            }
        } catch (PythonJson.Unencodable unwritable) {
            tally.report(Finding.of(AuditCode.CHECKSUM, file.locator().ofEvent(id).inField("record")).compared("", checksum));
            macs.flawed(failure);
        }
    }

    private byte[] record(JsonObject object) throws PythonJson.Unencodable {
        if (shape == AuditShape.PACKAGE) {
            return PythonJson.compactUtf8(object, OUTSIDE);
        }
        return object.find("record").isPresent() ? PythonJson.compactUtf8(object.find("record").get()) : new byte[0];
    }

    @Override
    public ProtectionMap protection() {
        return new AuditProtection(file, shape, spelling, macs.held() > 0);
    }
}
