// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import io.assay.format.EvidenceFormat;
import io.assay.format.semvec.certificate.CertificateFormat;
import io.assay.format.semvec.checkpoint.CheckpointFormat;
import io.assay.format.semvec.request.RequestLogFormat;
import io.assay.format.semvec.store.StoreFormat;
import io.assay.format.semvec.token.TokenFormat;
import io.assay.format.spanforge.audit.AuditFormat;
import io.assay.format.spanforge.cec.CecFormat;
import io.assay.format.spanforge.log.SpanforgeLogFormat;
import io.assay.format.spanforge.sqlite.SpanforgeStoreFormat;
import io.assay.sample.CecSample;
import io.assay.sample.Sample;
import io.assay.sample.SpanforgeAuditSample;
import io.assay.sample.SpanforgeChainSample;
import io.assay.sample.SpanforgeStoreSample;
import java.util.List;

/** The list of everything built in; the signed build is the statement of what was checked. One line for each format. */
public final class Installed {
    private Installed() {}

    public static List<EvidenceFormat> formats() {
        return List.of(
                new SpanforgeLogFormat(),
                new SpanforgeStoreFormat(),
                new AuditFormat(),
                new CecFormat(),
                new CertificateFormat(),
                new CheckpointFormat(),
                new RequestLogFormat(),
                new StoreFormat(),
                new TokenFormat());
    }

    /** What each format adds to the demo case. */
    public static List<Sample> samples() {
        return List.of(
                new SpanforgeChainSample(6),
                new SpanforgeStoreSample(),
                new SpanforgeAuditSample(8),
                new CecSample());
    }
}
