// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.assay.check.Indication;
import io.assay.format.Circumstances;
import io.assay.sample.CecSample;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import io.assay.verify.Verification;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which format takes a file when every installed one is asked. */
class RecognitionTest {
    @TempDir
    Path folder;

    private ObjectResult run(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        byte[] trust = "{\"schema\":\"assay.trust/1\",\"keys\":[],\"anchors\":[],\"expectations\":{}}".getBytes(StandardCharsets.UTF_8);
        Circumstances circumstances = new Circumstances(new TrustFiles(variable -> null).add(trust, "trust.json", folder).store(), Instant.EPOCH);
        return new Verification(Installed.formats()).run(List.of(file), circumstances, CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT).objects().getFirst();
    }

    /** The bundle packed again without compression, so that its records stand in clear in the file. */
    private static byte[] stored(byte[] bundle) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bundle)); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry from = in.getNextEntry(); from != null; from = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                CRC32 crc = new CRC32();
                crc.update(content);
                ZipEntry entry = new ZipEntry(from.getName());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aBundleWhoseEntriesAreNotCompressedIsStillABundle() throws Exception {
        assertEquals("spanforge.cec", run("bundle.zip", stored(new CecSample().good().getFirst().bytes())).format());
    }

    @Test
    void whatIsLeftOfABundleIsABundleThatCannotBeOpened() throws Exception {
        byte[] bundle = new CecSample().good().getFirst().bytes();
        for (int length : new int[] {bundle.length / 4, bundle.length / 2, bundle.length - 1}) {
            ObjectResult result = run("half.zip", Arrays.copyOf(bundle, length));
            assertEquals("spanforge.cec", result.format(), () -> "first " + length + " bytes");
            assertNotEquals(Indication.TOTAL_PASSED, result.verdict().indication());
        }
        ObjectResult junk = run("halluccheck_cec_loans_20260401.zip", "no archive at all".getBytes(StandardCharsets.UTF_8));
        assertEquals("spanforge.cec", junk.format());
        assertEquals(Indication.TOTAL_FAILED, junk.verdict().indication());
    }
}
