// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.cms;

import io.assay.crypto.cms.SignedMessage;
import io.assay.crypto.path.CertificatePath;
import io.assay.evidence.Range;
import io.assay.format.envelope.Armour;
import io.assay.format.envelope.CmsSpans;
import io.assay.format.envelope.SpanList;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.source.EvidenceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of every byte of a signature, and of the data beside it, what binds it. */
final class MessageSpans {
    private static final CmsSpans MESSAGE = new CmsSpans(CmsQuestion.FORM.id(), CmsQuestion.CONTENT.id(), CmsQuestion.SIGNATURE.id(),
        CmsQuestion.PATH.id(), Forger.PRIVATE_KEY_HOLDER);
    private static final CmsSpans STAMP = new CmsSpans(CmsQuestion.TIME.id(), CmsQuestion.TIME.id(), CmsQuestion.TIME.id(),
        CmsQuestion.TIME.id(), Forger.TIMESTAMP_AUTHORITY);

    private MessageSpans() {}

    static ProtectionMap of(SignedMessage message, Armour armour, Optional<EvidenceFile> data, Optional<CmsJudgement> judgement) {
        List<CertificatePath> paths = judgement.map(CmsJudgement::allPaths).orElse(List.of());
        SpanList plain = new SpanList();
        MESSAGE.add(message, 0, paths, plain);
        List<Span> spans = plain.spans();
        for (CmsJudgement.Stamp stamp : judgement.map(CmsJudgement::stamps).orElse(List.of())) {
            spans = withStamp(spans, stamp, paths);
        }
        SpanList all = new SpanList().addAll(armour.inFile(spans, CmsQuestion.FORM.id()));
        data.ifPresent(beside -> all.addEntry(beside.simpleName(), 0, beside.size(), "content", Forger.PRIVATE_KEY_HOLDER,
            CmsQuestion.CONTENT.id()));
        return all.map();
    }

    /** A time-stamp among the unsigned attributes vouches for its own bytes; the attribute around it is told by what it must be. */
    private static List<Span> withStamp(List<Span> spans, CmsJudgement.Stamp stamp, List<CertificatePath> paths) {
        if (stamp.token().isEmpty()) {
            return spans;
        }
        long from = stamp.place().from();
        long to = from + stamp.place().bytes().length;
        SpanList result = new SpanList();
        for (Span span : spans) {
            Range range = span.range();
            if (range.from() <= from && to <= range.to()) {
                result.add(range.from(), from, "time-stamp attribute", Forger.ANYONE, CmsQuestion.TIME.id());
                STAMP.add(stamp.token().get().message(), from, paths, result);
                result.add(to, range.to(), "time-stamp attribute", Forger.ANYONE, CmsQuestion.TIME.id());
            } else {
                result.addAll(List.of(span));
            }
        }
        return new ArrayList<>(result.spans());
    }
}
