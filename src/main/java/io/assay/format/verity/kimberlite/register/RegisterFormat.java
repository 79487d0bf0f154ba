// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.register;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.Tally;
import io.assay.evidence.Standing;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Hearing;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.verity.document.ArrayFile;
import io.assay.format.verity.document.PinnedDigest;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.KimberliteQuestion;
import io.assay.replay.Replay;
import io.assay.replay.entity.MomentReplay;
import io.assay.replay.entity.Told;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        boolean ours = (head.stripLeading().startsWith("[") || head.stripLeading().startsWith("{")) && kind.signs().stream().allMatch(sign -> head.contains("\"" + sign + "\""));
        return ours ? Recognition.of(Certainty.LIKELY) : Recognition.NO;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new RegisterExamination(kind, file, circumstances);
    }

    @Override
    public Optional<Replay> replay(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        ArrayFile array = ArrayFile.of(file, () -> { });
        RegisterReading reading = new RegisterReading(kind);
        List<Told> moments = new ArrayList<>();
        for (ArrayFile.Chunk chunk : array.chunks()) {
            for (JsonValue item : array.part(chunk).array().items()) {
                if (item instanceof JsonObject object) {
                    moments.addAll(reading.moments(object));
                }
            }
        }
        moments.removeIf(told -> told.time().isEmpty() || told.time().get().isAfter(circumstances.at()));
        boolean fixed = PinnedDigest.check(KimberliteCode.ANCHOR, KimberliteCode.PINNED_DIGEST, new Tally(), circumstances.trust(), file,
                file.simpleName());
        boolean sound;
        try (Examination examination = open(file, circumstances)) {
            sound = Hearing.isReadable(examination, KimberliteQuestion.FORM);
        }
        return Optional.of(new MomentReplay(moments, fixed ? Standing.VERIFIED : Standing.UNVERIFIED, sound, reading));
    }

    @Override
    public List<KimberliteQuestion> questions() {
        return List.of(KimberliteQuestion.FORM, kind.question(), KimberliteQuestion.ORIGIN);
    }

    @Override
    public List<KimberliteCode> codes() {
        return Stream.concat(Stream.of(KimberliteCode.FORM, KimberliteCode.ANCHOR, KimberliteCode.PINNED_DIGEST,
                KimberliteCode.TIME_ORDER, KimberliteCode.ID_TWICE), kind.codes().stream()).toList();
    }
}
