// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import io.assay.format.EvidenceFormat;
import io.assay.format.spanforge.cec.CecFormat;
import io.assay.format.spanforge.log.SpanforgeLogFormat;
import io.assay.sample.CecSample;
import io.assay.sample.Sample;
import io.assay.sample.SpanforgeChainSample;
import java.util.List;

/** The list of everything built in; the signed build is the statement of what was checked. One line for each format. */
public final class Installed {
    private Installed() {}

    public static List<EvidenceFormat> formats() {
        return List.of(
                new SpanforgeLogFormat(),
                new CecFormat());
    }

    /** What each format adds to the demo case. */
    public static List<Sample> samples() {
        return List.of(
                new SpanforgeChainSample(6),
                new CecSample());
    }
}
