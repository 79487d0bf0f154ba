// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.token;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.semvec.CompactJws;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.stream.Stream;

/** User tokens: JSON Web Tokens that a client signed with its own RSA key (semvec compliance guide, RS256 user JWT). */
public final class TokenFormat implements EvidenceFormat {
    /** Bytes beyond which nothing is a token. */
    static final int MOST = 64 * 1024;

    @Override
    public String id() {
        return "semvec.jwt";
    }

    @Override
    public String system() {
        return "semvec";
    }

    /** The first part decodes to a JSON object with an algorithm, a key or a type; what is missing or follows may be broken. */
    @Override
    public Recognition recognise(EvidenceFile file) {
        if (!file.isRegular() || file.size() > MOST) {
            return Recognition.NO;
        }
        return CompactJws.headerOf(file.head()).map(TokenFormat::isHeader).orElse(false) ? Recognition.of(Certainty.LIKELY) : Recognition.NO;
    }

    private static boolean isHeader(byte[] header) {
        try {
            return JsonReader.parse(header) instanceof JsonObject object && Stream.of("alg", "kid", "typ").anyMatch(object::has);
        } catch (JsonSyntaxException other) {
            return false;
        }
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new TokenExamination(file, circumstances);
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(TokenQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return List.of(TokenCode.values());
    }
}
