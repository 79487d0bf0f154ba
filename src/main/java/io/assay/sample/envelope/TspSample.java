// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.envelope;

import io.assay.crypto.issue.Signatures;
import io.assay.crypto.issue.Signatures.Query;
import io.assay.crypto.issue.Signatures.Stamper;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A list of decisions with the time-stamp over it and the query; in the tampered one a decision was added afterwards. */
public final class TspSample implements Sample {
    private static final String LIST = "2026-06-30 loan 17 granted\n2026-06-30 loan 18 refused\n";

    private final DemoHierarchy demo = new DemoHierarchy();

    @Override
    public String name() {
        return "tsp";
    }

    @Override
    public List<SampleFile> good() {
        return files(LIST);
    }

    @Override
    public List<SampleFile> tampered() {
        return files(LIST + "2026-06-30 loan 19 granted\n");
    }

    private List<SampleFile> files(String shown) {
        Query query = new Query(LIST.getBytes(StandardCharsets.UTF_8), new BigInteger("5f2d9c0a71b34e88", 16));
        Stamper clock = new Stamper(demo.clock(), Instant.parse("2026-07-01T00:00:05Z"), BigInteger.valueOf(4712));
        return List.of(new SampleFile("decisions.txt", shown.getBytes(StandardCharsets.UTF_8)), new SampleFile("decisions.txt.tsq", query.der()),
            new SampleFile("decisions.txt.tsr", Signatures.response(query, clock)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return demo.keys("demo-tsp");
    }
}
