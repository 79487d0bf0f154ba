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
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A list of decisions with the time-stamp over it and the query; in the tampered one a decision was added afterwards. */
public final class TspSample implements Sample {
    private static final String LIST = "2026-06-30 loan 17 granted\n2026-06-30 loan 18 refused\n";

    private static final String NAME = "decisions.txt";

    private final DemoHierarchy demo = new DemoHierarchy();
    private final String name;
    private final byte[] content;

    /** The demo's list. */
    public TspSample() {
        this(NAME, LIST.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of that name and content, time-stamped. */
    public TspSample(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
    }

    @Override
    public String name() {
        return "tsp";
    }

    @Override
    public List<SampleFile> good() {
        return files(content);
    }

    @Override
    public List<SampleFile> tampered() {
        byte[] added = "2026-06-30 loan 19 granted\n".getBytes(StandardCharsets.UTF_8);
        byte[] more = Arrays.copyOf(content, content.length + added.length);
        System.arraycopy(added, 0, more, content.length, added.length);
        return files(more);
    }

    private List<SampleFile> files(byte[] shown) {
        Query query = new Query(content, new BigInteger("5f2d9c0a71b34e88", 16));
        Stamper clock = new Stamper(demo.clock(), Instant.parse("2026-07-01T00:00:05Z"), BigInteger.valueOf(4712));
        return List.of(new SampleFile(name, shown), new SampleFile(name + ".tsq", query.der()), new SampleFile(name + ".tsr", Signatures.response(query, clock)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return demo.keys("demo-tsp");
    }
}
