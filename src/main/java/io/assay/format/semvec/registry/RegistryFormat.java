// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.registry;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.semvec.JsonHead;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;

/** Registries of user keys that lie beside tokens, or are opened by themselves (specification of semvec, section 9). */
public final class RegistryFormat implements EvidenceFormat {
    /** Bytes beyond which nothing is a registry: some ten thousand keys. */
    static final int MOST = 16 * 1024 * 1024;
    private static final String PROFILE = "\"assay-key-registry/";

    @Override
    public String id() {
        return "semvec.key-registry";
    }

    @Override
    public String system() {
        return "semvec";
    }

    /** By the name of the profile, or by the names of its members. */
    @Override
    public Recognition recognise(EvidenceFile file) {
        Optional<JsonHead> head = JsonHead.of(file, MOST);
        if (head.isEmpty()) {
            return Recognition.NO;
        } else if (head.get().begins(PROFILE, Integer.MAX_VALUE)) {
            return Recognition.of(Certainty.CERTAIN);
        }
        return head.get().names("keys", "kid", "user_id", "public_key_pem") ? Recognition.of(Certainty.LIKELY) : Recognition.NO;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new RegistryExamination(file, circumstances);
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(RegistryQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return List.of(RegistryCode.values());
    }
}
