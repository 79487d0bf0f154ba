// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.format.FormatBench;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.VaxeliaBufferSample;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which directory a listing speaks of, and which entries share a key. */
class BufferPlacesTest {
    private static final byte[] OTHER = Arrays.copyOf("another key of the same buffer!!".getBytes(StandardCharsets.UTF_8), 32);
    private static final String SECOND = "1794736800000-b.bin";

    @TempDir
    Path folder;

    /** The sample with a second key. */
    private record TwoKeys(Sample sample) implements Sample {
        @Override
        public String name() {
            return sample.name();
        }

        @Override
        public List<SampleFile> good() {
            return sample.good();
        }

        @Override
        public List<SampleFile> tampered() {
            return sample.tampered();
        }

        @Override
        public List<Map<String, Object>> keys() {
            List<Map<String, Object>> keys = new ArrayList<>(sample.keys());
            keys.add(Map.of("id", "next", "kind", "aes-256-gcm", "purposes", List.of("vaxelia.buffer"), "base64", Base64.getEncoder().encodeToString(OTHER)));
            return keys;
        }
    }

    private FormatBench bench(String artefact) throws Exception {
        return new FormatBench(new BufferFormat(), new TwoKeys(new VaxeliaBufferSample()), artefact, folder);
    }

    private static List<String> codes(ObjectResult result) {
        return result.findings().stream().map(observation -> observation.finding().code().code()).toList();
    }

    @Test
    void aListingThatNamesNoDirectoryIsOfTheOneWhoseEntriesItLists() throws Exception {
        List<SampleFile> files = new BufferFixture().entry(BufferFixture.NAME, BufferFixture.json(BufferFixture.decision())).files().stream()
                .map(file -> new SampleFile(file.path(), file.path().equals("manifest.json")
                        ? new String(file.bytes(), StandardCharsets.UTF_8).replace("\"directory\":\"buffer\",", "").getBytes(StandardCharsets.UTF_8) : file.bytes())).toList();
        assertEquals(Indication.TOTAL_PASSED, bench("buffer").run(files).verdict().indication());
        ObjectResult found = bench("").runAny(files);
        assertTrue(found.path().endsWith("/buffer"), found::path);
    }

    @Test
    void oneNonceUnderTwoKeysBreaksNeither() throws Exception {
        byte[] nonce = BufferFixture.nonce("once");
        byte[] plain = BufferFixture.json(BufferFixture.decision());
        byte[] first = BufferFixture.sealed(BufferFixture.key(), nonce, plain, "");
        ObjectResult apart = bench("buffer").run(new BufferFixture().raw(BufferFixture.NAME, first)
                .raw(SECOND, BufferFixture.sealed(OTHER, nonce, plain, "")).files());
        assertEquals(List.of("vaxelia.nonce-suspicious"), codes(apart));
        byte[] altered = BufferFixture.json(Map.of("aiSystemId", "x"));
        ObjectResult same = bench("buffer").run(new BufferFixture().raw(BufferFixture.NAME, first)
                .raw(SECOND, BufferFixture.sealed(BufferFixture.key(), nonce, altered, "")).files());
        assertEquals(1, codes(same).stream().filter("vaxelia.nonce-reused"::equals).count());
    }
}
