// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.assay.check.Indication;
import io.assay.format.Circumstances;
import io.assay.sample.DemoCase;
import io.assay.sample.Sample;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import io.assay.verify.Verification;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a byte order mark before a text does: the file is known for what it is, and what its producer’s reader would refuse does not pass. */
class MarkedFilesTest {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final String UNREADABLE = "evidence.unreadable";

    /** File below the demo's folder of what passes, its format, and one code that the mark must bring. */
    private static final List<List<String>> FILES = List.of(
            List.of("assay-capsule/event-4711.capsule.json", "assay.capsule", "capsule.form"),
            List.of("kimberlite-audit/audit_log.json", "kimberlite.audit", UNREADABLE),
            List.of("kimberlite-breaches/breaches.json", "kimberlite.breaches", UNREADABLE),
            List.of("kimberlite-certificate/certificate.json", "kimberlite.certificate", UNREADABLE),
            List.of("kimberlite-checkpoint/checkpoint.json", "verity.replica-checkpoint", UNREADABLE),
            List.of("kimberlite-consents/consents.json", "kimberlite.consents", UNREADABLE),
            List.of("kimberlite-erasure-requests/erasure_requests.json", "kimberlite.erasure-requests", UNREADABLE),
            List.of("kimberlite-erasure/erasure_audit.json", "kimberlite.erasure", UNREADABLE),
            List.of("kimberlite-export/portability_export.json", "kimberlite.export", UNREADABLE),
            List.of("kimberlite-record-signatures/record_signatures.json", "kimberlite.record-signatures", UNREADABLE),
            List.of("craton-export/mcp_export.json", "craton.export", UNREADABLE),
            List.of("craton-audit/mcp_audit.json", "craton.audit", UNREADABLE),
            List.of("craton-consents/consent_ledger.json", "craton.consents", UNREADABLE),
            List.of("craton-exports/export_ledger.json", "craton.exports", UNREADABLE),
            List.of("semvec-certificate/deletion-certificate.json", "semvec.certificate", "semvec.certificate.malformed"),
            List.of("semvec-checkpoint/checkpoint.json", "semvec.checkpoint", "semvec.checkpoint.malformed"),
            List.of("semvec-key-registry/key-registry.json", "semvec.key-registry", "semvec.registry.malformed"),
            List.of("semvec-requests/requests.jsonl", "semvec.request-log", "semvec.request.line-malformed"),
            List.of("spanforge-attestation/iso_42001_scoring-3_2026-05-01_2026-06-01_attestation.json", "spanforge.attestation", UNREADABLE),
            List.of("spanforge-audit/records.jsonl", "spanforge.audit", "spanforge.audit.parse"),
            List.of("spanforge-dataset/report.json", "spanforge.dataset", UNREADABLE),
            List.of("spanforge-events/events.json", "spanforge.events", "spanforge.chain.bom"),
            List.of("spanforge-chain/events.jsonl", "spanforge.chain", "spanforge.chain.bom"),
            List.of("verity-export/export.jsonl", "verity.export", "verity.parse"));

    @TempDir
    Path folder;

    private Map<String, ObjectResult> run() throws Exception {
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(folder.resolve("trust.json")).store(), Instant.parse("2026-11-15T12:00:00Z"));
        Map<String, ObjectResult> results = new TreeMap<>();
        new Verification(Installed.formats()).run(List.of(folder.resolve("good")), circumstances, CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT).objects()
                .forEach(object -> results.put(folder.resolve("good").relativize(Path.of(object.path())).toString().replace('\\', '/'), object));
        return results;
    }

    private static void mark(Path file) throws Exception {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(MARK);
        marked.writeBytes(Files.readAllBytes(file));
        Files.write(file, marked.toByteArray());
    }

    private static boolean isMarked(Sample sample) {
        return FILES.stream().anyMatch(file -> file.getFirst().startsWith(sample.name() + "/"));
    }

    @Test
    void whatIsMarkedIsRecognisedAndItsMarkReported() throws Exception {
        new DemoCase(Installed.samples().stream().filter(MarkedFilesTest::isMarked).toList()).write(folder);
        for (List<String> file : FILES) {
            mark(folder.resolve("good").resolve(file.getFirst()));
        }
        Map<String, ObjectResult> results = run();
        for (List<String> file : FILES) {
            ObjectResult result = results.get(file.getFirst());
            assertEquals(file.get(1), result.format(), file.getFirst());
            List<String> codes = result.findings().stream().map(seen -> seen.finding().code().code()).collect(Collectors.toList());
            assertEquals(List.of(file.get(2)), codes.stream().filter(file.get(2)::equals).distinct().toList(), file.getFirst() + " " + codes);
            if (!file.get(2).equals("spanforge.chain.bom")) {
                assertNotEquals(Indication.TOTAL_PASSED, result.verdict().indication(), file.getFirst());
            }
        }
    }

    @Test
    void aMarkBeforeNothingThatIsKnownMakesNoEvidence() throws Exception {
        Files.createDirectories(folder.resolve("good"));
        Files.writeString(folder.resolve("trust.json"), "{\"schema\":\"assay.trust/1\"}");
        Files.writeString(folder.resolve("good/other.json"), "{\"hello\":[1,2]}");
        Files.write(folder.resolve("good/mark.json"), MARK);
        mark(folder.resolve("good/other.json"));
        run().values().forEach(result -> assertEquals(Indication.NO_EVIDENCE_FOUND, result.verdict().indication(), result.path()));
    }
}
