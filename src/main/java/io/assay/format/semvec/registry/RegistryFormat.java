// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.registry;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Registries of user keys that lie beside tokens, or are opened by themselves (specification of semvec, section 9). */
public final class RegistryFormat implements EvidenceFormat {
    /** Bytes beyond which nothing is a registry: some ten thousand keys. */
    static final int MOST = 16 * 1024 * 1024;
    private static final List<String> NAMES = List.of("\"keys\"", "\"kid\"", "\"user_id\"", "\"public_key_pem\"");

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
        if (!file.isRegular() || file.size() > MOST) {
            return Recognition.NO;
        }
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        if (!head.stripLeading().startsWith("{")) {
            return Recognition.NO;
        } else if (head.contains("\"assay-key-registry/")) {
            return Recognition.of(Certainty.CERTAIN);
        }
        return NAMES.stream().allMatch(head::contains) ? Recognition.of(Certainty.LIKELY) : Recognition.NO;
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
