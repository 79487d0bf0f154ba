// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import io.assay.canon.Hex;
import io.assay.canon.JsonValue;
import io.assay.canon.JsonValues;
import io.assay.canon.PythonJson;
import io.assay.crypto.Hmac;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.format.spanforge.cec.bundle.Manifest;
import io.assay.format.spanforge.cec.check.AttestationCheck;
import io.assay.trust.PinnedKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The documents of the layout, in the producer's spelling (specification of Spanforge, sections 1 and 8), for the producer's own check to read.
 * They make no claims about clauses: an auditor who packs events restates nothing that the producer said of laws.
 */
final class ProducerDocuments {
    private static final String NOWHERE = "assay";

    private final EventSheet sheet;
    private final String made;
    private final List<String> period;
    private final String project;
    private final String maker;
    private final Optional<PinnedKey> secret;

    ProducerDocuments(EventSheet sheet, PackOrder order) {
        this.sheet = sheet;
        this.made = written(order.madeAt());
        String day = LocalDate.ofInstant(order.madeAt(), ZoneOffset.UTC).toString();
        this.period = sheet.days().orElse(List.of(day, day));
        this.project = sheet.project().isEmpty() ? NOWHERE : sheet.project();
        this.maker = order.madeBy();
        this.secret = order.producer();
    }

    /** As Python writes a time with its zone. */
    private static String written(Instant time) {
        return time.toString().replace("Z", "+00:00");
    }

    byte[] clauseMap() {
        return indented(List.of());
    }

    /** The short form: positions are not judged, because those of chosen records have holes. */
    byte[] chainProof() {
        return indented(ordered("valid", sheet.failed() == 0, "record_count", sheet.records(), "note", sheet.failed() == 0
                ? "Records as packed; their positions were not judged." : sheet.failed() + " records failed when packed, first " + sheet.firstFailed() + "."));
    }

    byte[] attestation() {
        Map<String, Object> attestation = ordered("schema", "spanforge.cec.attestation.v1", "project_id", project, "period_from", period.getFirst(),
                "period_to", period.getLast(), "generated_at", made, "generated_by", maker, "total_evidence_records", sheet.records(),
                "overall_status", AttestationCheck.UNASSESSED, "satisfied_clauses", 0, "partial_clauses", 0, "gap_clauses", 0, "clauses", List.of());
        seal(attestation, "hmac_sig", ordered("project_id", project, "from", period.getFirst(), "to", period.getLast(), "generated_at", made,
                "overall_status", AttestationCheck.UNASSESSED));
        return indented(attestation);
    }

    byte[] manifest() {
        Map<String, Object> counts = new LinkedHashMap<>();
        EntryKind.records().forEach(kind -> counts.put(kind.schema(), sheet.records(kind)));
        Map<String, Object> manifest = ordered("bundle_schema", Manifest.SCHEMA, "project_id", project, "date_range", period, "generated_at", made,
                "record_counts", counts, "frameworks", List.of());
        seal(manifest, "hmac", manifest);
        return indented(manifest);
    }

    /** @param imprint SHA-256 of the bytes of the file before the entry, in hexadecimal */
    byte[] stub(String imprint) {
        return indented(ordered("version", 1, "policy", "spanforge.local.stub", "hashAlgorithm", "sha256", "messageImprint", imprint,
                "serialNumber", imprint.substring(0, 16), "genTime", made, "note",
                "Placeholder of the layout. A token of an authority, where there is one, stands in assay/signatures.tsr."));
    }

    private void seal(Map<String, Object> document, String member, Map<String, Object> sealed) {
        if (secret.isPresent()) {
            byte[] message = bytes(PythonJson::spacedAscii, sealed);
            document.put(member, "hmac-sha256:" + Hex.encode(Hmac.sha256(secret.get().bytes().copy(), message)));
        }
    }

    private static byte[] indented(Object value) {
        return bytes(PythonJson::indented, value);
    }

    private interface Writing {
        byte[] of(JsonValue value) throws PythonJson.Unencodable;
    }

    private static byte[] bytes(Writing writing, Object value) {
        try {
            return writing.of(JsonValues.of(value));
        } catch (PythonJson.Unencodable impossible) {
            throw new IllegalStateException("a project that was read can be written", impossible);
        }
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
