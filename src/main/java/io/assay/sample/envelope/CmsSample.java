// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.envelope;

import io.assay.crypto.issue.Signatures;
import io.assay.crypto.issue.Signatures.Stamper;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A letter with a detached, time-stamped signature; in the tampered one the letter grants another sum. */
public final class CmsSample implements Sample {
    private static final String LETTER = "The loan of 25,000 EUR is granted.\n";
    private static final Instant SIGNED = Instant.parse("2026-07-01T08:00:00Z");

    private final DemoHierarchy demo = new DemoHierarchy();

    @Override
    public String name() {
        return "cms";
    }

    @Override
    public List<SampleFile> good() {
        return files(LETTER);
    }

    @Override
    public List<SampleFile> tampered() {
        return files(LETTER.replace("25,000", "95,000"));
    }

    private List<SampleFile> files(String shown) {
        Stamper clock = new Stamper(demo.clock(), SIGNED.plusSeconds(2), BigInteger.valueOf(4711));
        byte[] signature = Signatures.detached(LETTER.getBytes(StandardCharsets.UTF_8), demo.desk(), SIGNED, Optional.of(clock));
        return List.of(new SampleFile("letter.txt", shown.getBytes(StandardCharsets.UTF_8)), new SampleFile("letter.txt.p7s", signature));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return demo.keys("demo-cms");
    }
}
