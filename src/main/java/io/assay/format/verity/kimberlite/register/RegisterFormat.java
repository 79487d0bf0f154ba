// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.register;

import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.KimberliteQuestion;
import io.assay.source.EvidenceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** One of the registers as a JSON array. */
public final class RegisterFormat implements EvidenceFormat {
    private final RegisterKind kind;

    public RegisterFormat(RegisterKind kind) {
        this.kind = kind;
    }

    @Override
    public String id() {
        return kind.id();
    }

    @Override
    public String system() {
        return "kimberlite";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        boolean ours = head.stripLeading().startsWith("[") && kind.signs().stream().allMatch(sign -> head.contains("\"" + sign + "\""));
        return ours ? Recognition.of(Certainty.LIKELY) : Recognition.NO;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new RegisterExamination(kind, file, circumstances);
    }

    @Override
    public List<KimberliteQuestion> questions() {
        return List.of(KimberliteQuestion.FORM, kind.question(), KimberliteQuestion.ORIGIN);
    }

    @Override
    public List<KimberliteCode> codes() {
        return Stream.concat(Stream.of(KimberliteCode.FORM, KimberliteCode.ANCHOR), kind.codes().stream()).toList();
    }
}
