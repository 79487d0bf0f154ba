// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.tsp;

import io.assay.crypto.path.CertificatePath;
import io.assay.crypto.tsp.TimeStampResponse;
import io.assay.format.envelope.CmsSpans;
import io.assay.format.envelope.SpanList;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import java.util.List;
import java.util.Optional;

/** Says of every byte of a time-stamp, of the data and of the query beside it, what binds it. */
final class TokenSpans {
    private static final CmsSpans TOKEN = new CmsSpans(TspQuestion.FORM.id(), TspQuestion.SIGNATURE.id(), TspQuestion.SIGNATURE.id(),
        TspQuestion.AUTHORITY.id(), Forger.TIMESTAMP_AUTHORITY);

    private TokenSpans() {}

    static ProtectionMap of(EvidenceFile file, TimeStampResponse response, List<CertificatePath> paths, Optional<EvidenceFile> data,
        Optional<EvidenceFile> query) {
        SpanList spans = new SpanList();
        int from = response.statusFrom();
        int to = response.statusTo();
        spans.add(0, from, "structure", Forger.ANYONE, TspQuestion.FORM.id());
        spans.add(from, to, "status text", Forger.ANYONE);
        spans.add(to, response.tokenFrom(), "structure", Forger.ANYONE, TspQuestion.FORM.id());
        response.token().ifPresent(token -> TOKEN.add(token.message(), response.tokenFrom(), paths, spans));
        data.ifPresent(beside -> spans.addEntry(beside.simpleName(), 0, beside.size(), "content", Forger.TIMESTAMP_AUTHORITY,
            TspQuestion.IMPRINT.id()));
        query.ifPresent(beside -> spans.addEntry(beside.simpleName(), 0, beside.size(), "query", Forger.ANYONE, TspQuestion.ANSWER.id()));
        return spans.map();
    }
}
