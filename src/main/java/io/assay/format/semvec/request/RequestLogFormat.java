// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.check.FindingCode;
import io.assay.check.KeyCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.NotProvable;
import io.assay.format.Proven;
import io.assay.format.Recognition.Certainty;
import io.assay.format.Recognition;
import io.assay.format.Wanted;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Captured logs of signed requests, one JSON object a line (semvec compliance guide, Sign HTTP requests). */
public final class RequestLogFormat implements EvidenceFormat {
    @Override
    public String id() {
        return "semvec.request-log";
    }

    @Override
    public String system() {
        return "semvec";
    }

    /** By the documented headers and the members of a captured request near the beginning. */
    @Override
    public Recognition recognise(EvidenceFile file) {
        String head = file.isRegular() ? new String(file.head(), StandardCharsets.ISO_8859_1) : "";
        if (!head.startsWith("{") || !head.contains("\"headers\"")) {
            return Recognition.NO;
        }
        long members = Stream.of("\"request_id\"", "\"received_at\"", "\"outcome\"", "\"body_b64\"").filter(head::contains).count();
        boolean signed = head.toLowerCase(Locale.ROOT).contains("\"x-semvec-");
        return members >= 3 ? Recognition.of(signed ? Certainty.CERTAIN : Certainty.LIKELY) : Recognition.NO;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new RequestLogExamination(file, circumstances);
    }

    @Override
    public Proven prove(EvidenceFile file, Circumstances circumstances, Wanted wanted) throws UnreadableEvidence, NotProvable {
        return new RequestProof(circumstances.trust(), wanted).of(open(file, circumstances));
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(RequestQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.concat(Stream.of(RequestCode.values()), Stream.of(KeyCode.MISSING)).toList();
    }
}
