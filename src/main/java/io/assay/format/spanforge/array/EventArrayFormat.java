// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.array;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Hearing;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.spanforge.compat.CompatCode;
import io.assay.format.spanforge.compat.CompatQuestion;
import io.assay.format.spanforge.compat.EventSource;
import io.assay.format.spanforge.compat.ExpectedExamination;
import io.assay.format.spanforge.log.LogCode;
import io.assay.format.spanforge.log.LogQuestion;
import io.assay.format.spanforge.state.EventReading;
import io.assay.replay.Replay;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Events as one JSON array. */
public final class EventArrayFormat implements EvidenceFormat {
    private static final List<String> MEMBERS = List.of("event_id", "event_type", "payload", "schema_version", "source", "timestamp");
    private static final int ENOUGH = 5;

    @Override
    public String id() {
        return "spanforge.events";
    }

    @Override
    public String system() {
        return "spanforge";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        if (!file.isRegular() || !EventSource.isArray(file)) {
            return Recognition.NO;
        }
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        long named = MEMBERS.stream().filter(name -> head.contains("\"" + name + "\"")).count();
        return named >= ENOUGH ? Recognition.of(Certainty.CERTAIN) : Recognition.NO;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return ExpectedExamination.around(new EventArrayExamination(file, circumstances.trust()), List.of(file), circumstances.trust());
    }

    @Override
    public Optional<Replay> replay(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return Optional.of(Hearing.things(open(file, circumstances), new EventReading()));
    }

    @Override
    public List<? extends Question> questions() {
        return Stream.<Question>concat(Stream.of(LogQuestion.values()), Stream.of(CompatQuestion.values())).toList();
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.<FindingCode>concat(Stream.of(LogCode.values()), Stream.of(CompatCode.values())).toList();
    }
}
