// SPDX-License-Identifier: Apache-2.0
package io.assay.format.capsule;

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

/** Capsules, which prove one event by themselves. */
public final class CapsuleFormat implements EvidenceFormat {
    /** A capsule holds the events up to its seal; beyond this no capsule is read. */
    static final int MOST = 128 << 20;
    private static final String MEMBERS = "{\"labels\":{";

    @Override
    public String id() {
        return "assay.capsule";
    }

    @Override
    public String system() {
        return "assay";
    }

    /** By the member that its one spelling begins with; by the others, where a bit of it was flipped. */
    @Override
    public Recognition recognise(EvidenceFile file) {
        if (!file.isRegular() || file.size() > MOST) {
            return Recognition.NO;
        }
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        boolean begins = head.startsWith(MEMBERS);
        boolean named = head.contains("\"profile\":\"") && head.contains("\"recipe\":[\"#!/bin/sh\"") || head.contains("# Proof of one event (");
        return begins && named ? Recognition.of(Certainty.CERTAIN) : begins || named ? Recognition.of(Certainty.LIKELY) : Recognition.NO;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new CapsuleExamination(file, circumstances.trust());
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(CapsuleQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return List.of(CapsuleCode.values());
    }
}
