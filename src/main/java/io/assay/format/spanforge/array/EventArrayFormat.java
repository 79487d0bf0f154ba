// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.array;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Hearing;
import io.assay.format.NotProvable;
import io.assay.format.Proven;
import io.assay.format.Recognition.Certainty;
import io.assay.format.Recognition;
import io.assay.format.Wanted;
import io.assay.format.spanforge.compat.CompatCode;
import io.assay.format.spanforge.compat.CompatQuestion;
import io.assay.format.spanforge.compat.EventSource;
import io.assay.format.spanforge.compat.ExpectedExamination;
import io.assay.format.spanforge.log.LogCode;
import io.assay.format.spanforge.log.LogQuestion;
import io.assay.format.spanforge.state.EventReading;
import io.assay.format.spanforge.state.SignedEvent;
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
    private static final int LONGEST = 2 << 20;

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
        boolean named = namesMembers(file.head());
        return named || file.size() > EvidenceFile.HEAD && namesMembers(beginning(file)) ? Recognition.of(Certainty.CERTAIN) : Recognition.NO;
    }

    private static boolean namesMembers(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return MEMBERS.stream().filter(name -> text.contains("\"" + name + "\"")).count() >= ENOUGH;
    }

    /** As far as a first event can reach whose payload is as long as the producer lets it be; only of arrays that begin with a member of an event. */
    private static byte[] beginning(EvidenceFile file) {
        try {
            boolean event = new String(file.head(), StandardCharsets.ISO_8859_1).contains("\"event_");
            return event ? file.read(0, (int) Math.min(file.size(), LONGEST)) : new byte[0];
        } catch (UnreadableEvidence unreadable) {
            return new byte[0];
        }
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
    public Proven prove(EvidenceFile file, Circumstances circumstances, Wanted wanted) throws UnreadableEvidence, NotProvable {
        return SignedEvent.prove(this, file, circumstances, wanted);
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
