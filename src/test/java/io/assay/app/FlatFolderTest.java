// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import io.assay.check.Indication;
import io.assay.check.Weight;
import io.assay.format.Circumstances;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.semvec.SemvecCertificateSample;
import io.assay.sample.semvec.SemvecStoreSample;
import io.assay.sample.verity.VerityExportSample;
import io.assay.sample.verity.VerityStoreSample;
import io.assay.trust.TrustFiles;
import io.assay.trust.TrustStore;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Artefacts of several systems in one folder: a companion is joined to what it speaks of, and to nothing else. */
class FlatFolderTest {
    @TempDir
    Path folder;

    private RunResult run(UnaryOperator<SampleFile> change, Sample... samples) throws Exception {
        for (Sample sample : samples) {
            for (SampleFile file : sample.good()) {
                Files.write(folder.resolve(file.path()), change.apply(file).bytes());
            }
        }
        byte[] trust = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", Stream.of(samples).flatMap(one -> one.keys().stream()).distinct().toList(),
                "anchors", Stream.of(samples).flatMap(one -> one.anchors().stream()).distinct().toList()));
        TrustStore store = new TrustFiles(name -> null).add(trust, "trust.json", folder).store();
        return new Verification(Installed.formats()).run(List.of(folder), new Circumstances(store, Instant.parse("2026-11-15T12:00:00Z")), CustodyMode.METADATA,
                Lanes.one(), RunMonitor.SILENT);
    }

    private static ObjectResult of(RunResult run, String name) {
        return run.objects().stream().filter(object -> object.path().endsWith("/" + name)).findFirst().orElseThrow();
    }

    private static List<String> codes(ObjectResult object, Weight weight) {
        return object.findings().stream().filter(seen -> seen.finding().weight() == weight).map(seen -> seen.finding().code().code()).distinct().toList();
    }

    private static SampleFile replaced(SampleFile file, String name, String from, String to) {
        return file.path().equals(name) ? new SampleFile(name, new String(file.bytes(), StandardCharsets.UTF_8).replaceFirst(from, to).getBytes(StandardCharsets.UTF_8))
                : file;
    }

    @Test
    void aProofOfCommitmentIsHeldAgainstTheLogThatBearsItsTransaction() throws Exception {
        RunResult run = run(file -> file, new VerityStoreSample(), new VerityExportSample());
        assertEquals(Indication.TOTAL_PASSED, run.verdict().indication());
        assertEquals(List.of("verity.commitment-elsewhere"), codes(of(run, "store.db"), Weight.INFO).stream().filter(code -> code.contains("commitment")).toList());
        assertTrue(of(run, "export.jsonl").findings().stream().noneMatch(seen -> seen.finding().code().code().contains("commitment")));
    }

    @Test
    void aProofThatNoLogBearsFailsBoth() throws Exception {
        RunResult run = run(file -> replaced(file, "commitment_proofs.json", "\"idempotency_id\":\"[0-9a-f]{4}", "\"idempotency_id\":\"0000"), new VerityStoreSample(), new VerityExportSample());
        for (String name : List.of("store.db", "export.jsonl")) {
            assertTrue(codes(of(run, name), Weight.FAIL).contains("verity.commitment-proof"), name);
        }
    }

    @Test
    void aFalseProofFailsTheLogThatBearsItsTransactionAlone() throws Exception {
        RunResult run = run(file -> replaced(file, "commitment_proofs.json", "\"offset\":1", "\"offset\":2"), new VerityStoreSample(), new VerityExportSample());
        assertTrue(codes(of(run, "export.jsonl"), Weight.FAIL).contains("verity.commitment-proof"));
        assertEquals(Indication.TOTAL_PASSED, of(run, "store.db").verdict().indication());
    }

    @Test
    void aCertificateOfAnotherStoreIsJudgedByItself() throws Exception {
        RunResult run = run(file -> file, new SemvecStoreSample(), new SemvecCertificateSample());
        assertEquals(2, run.objects().size());
        assertEquals(Indication.TOTAL_PASSED, run.verdict().indication());
    }
}
