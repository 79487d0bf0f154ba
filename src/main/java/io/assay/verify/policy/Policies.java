// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.policy;

import io.assay.check.FindingCode;
import io.assay.check.KeyCode;
import io.assay.check.Question;
import io.assay.format.EvidenceFormat;
import io.assay.trust.Policy;
import io.assay.trust.PolicyFile;
import io.assay.trust.PolicyFileException;
import io.assay.verify.RunCode;
import io.assay.verify.RunQuestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads policy files against every question that these formats and the run itself can ask and every code that they can find. */
public record Policies(List<EvidenceFormat> formats) {
    public Policies {
        formats = List.copyOf(formats);
    }

    /** The policy of a file; a file that names a check or a code nobody has is refused. */
    public Policy read(Path file) throws IOException, PolicyFileException {
        List<Question> questions = new ArrayList<>(List.of(RunQuestion.values()));
        List<FindingCode> codes = new ArrayList<>(List.of(RunCode.values()));
        codes.addAll(List.of(KeyCode.values()));
        formats.forEach(format -> {
            questions.addAll(format.questions());
            codes.addAll(format.codes());
        });
        return PolicyFile.read(file, questions, codes);
    }
}
