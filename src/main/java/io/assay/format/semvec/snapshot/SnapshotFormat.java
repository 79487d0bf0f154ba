// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.snapshot;

import io.assay.canon.JsonDialect;
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
import io.assay.format.semvec.JsonHead;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;

/** Snapshots of sessions as the producer’s engine exports them ({@code export_session}, {@code to_dict}). */
public final class SnapshotFormat implements EvidenceFormat {
    /** Bytes beyond which nothing is read as a snapshot. */
    static final int MOST = 32 * 1024 * 1024;

    @Override
    public String id() {
        return "semvec.snapshot";
    }

    @Override
    public String system() {
        return "semvec";
    }

    /** By the members of the object; where it is cut or broken, by their names near the beginning. */
    @Override
    public Recognition recognise(EvidenceFile file) {
        Optional<JsonHead> head = JsonHead.of(file, MOST);
        boolean state = head.isPresent() && head.get().names(Snapshot.STATE);
        boolean summed = head.isPresent() && head.get().names(Snapshot.CHECKSUM);
        if (!state && !summed && (head.isEmpty() || !head.get().names(Snapshot.VECTOR))) {
            return Recognition.NO;
        }
        try {
            byte[] content = file.content(MOST);
            return JsonReader.parse(content, 0, content.length, JsonDialect.PYTHON) instanceof JsonObject object && Snapshot.of(object).isPresent()
                    ? Recognition.of(Certainty.LIKELY) : Recognition.NO;
        } catch (JsonSyntaxException broken) {
            return state && (summed || head.get().names(Snapshot.SESSION))
                    ? Recognition.of(Certainty.LIKELY) : Recognition.NO;
        } catch (UnreadableEvidence unread) {
            return state ? Recognition.of(Certainty.POSSIBLE) : Recognition.NO;
        }
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new SnapshotExamination(file);
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(SnapshotQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return List.of(SnapshotCode.values());
    }
}
