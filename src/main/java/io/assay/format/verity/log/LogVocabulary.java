// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.verity.segment.StreamLog;
import java.util.List;
import java.util.Optional;

/** How one generation speaks of its segment logs: its names, its questions, its codes. */
public interface LogVocabulary {
    /** The stable name of the format. */
    String id();

    /** The system whose logs they are. */
    String system();

    /** Whether this generation wrote the log. */
    boolean wrote(StreamLog log);

    /** The question for that aspect; empty where this generation has no such thing. */
    Optional<Question> question(LogAspect aspect);

    /** The code for that fault; only asked for faults of aspects that this generation has. */
    FindingCode code(LogFault fault);

    List<? extends Question> questions();

    List<? extends FindingCode> codes();
}
