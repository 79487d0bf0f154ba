// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.NotProvable;
import io.assay.format.Proven;
import io.assay.format.Recognition.Certainty;
import io.assay.format.Recognition;
import io.assay.format.Wanted;
import io.assay.format.spanforge.cec.bundle.Bundle;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.format.spanforge.cec.check.CecCode;
import io.assay.format.spanforge.cec.check.CecQuestion;
import io.assay.format.spanforge.cec.pack.PackCode;
import io.assay.format.spanforge.cec.pack.PackQuestion;
import io.assay.format.spanforge.state.SignedRecord;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Evidence bundles of Spanforge (CEC): ZIP files of signed records with manifest, clause map, chain proof, attestation and time stamp. */
public final class CecFormat implements EvidenceFormat {
    private static final byte[] LOCAL_HEADER = {'P', 'K', 3, 4};
    private static final String PREFIX = "halluccheck_cec_";
    private static final int ENOUGH = 3;

    @Override
    public String id() {
        return "spanforge.cec";
    }

    @Override
    public String system() {
        return "spanforge";
    }

    /**
     * A ZIP file with at least three kinds of the entries of a bundle is one; where its directory is lost, names in its head say so. A file with
     * the name that the producer gives is one at least until something else claims it, whatever is left of it.
     */
    @Override
    public Recognition recognise(EvidenceFile file) {
        Certainty certainty = file.isRegular() ? byContent(file, file.head()) : Certainty.NO;
        boolean named = file.isRegular() && file.simpleName().startsWith(PREFIX) && file.simpleName().endsWith(".zip");
        return Recognition.of(certainty == Certainty.NO && named ? Certainty.POSSIBLE : certainty);
    }

    private static Certainty byContent(EvidenceFile file, byte[] head) {
        if (!contains(head, LOCAL_HEADER)) {
            return Certainty.NO;
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        long named = Arrays.stream(EntryKind.values()).filter(kind -> text.contains(kind.path())).count();
        try (Bundle bundle = Bundle.open(file)) {
            long held = Arrays.stream(EntryKind.values()).filter(kind -> !bundle.items(kind).isEmpty()).count();
            return held >= ENOUGH ? Certainty.CERTAIN : Math.max(named, held) >= ENOUGH ? Certainty.LIKELY : Certainty.NO;
        } catch (UnreadableEvidence unreadable) {
            boolean records = EntryKind.records().stream().anyMatch(kind -> text.contains(kind.usualName()));
            return named >= ENOUGH || records ? Certainty.LIKELY : Certainty.NO;
        }
    }

    private static boolean contains(byte[] head, byte[] wanted) {
        for (int i = 0; i + wanted.length <= head.length; i++) {
            if (Arrays.equals(head, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new CecExamination(file, circumstances);
    }

    @Override
    public Proven prove(EvidenceFile file, Circumstances circumstances, Wanted wanted) throws UnreadableEvidence, NotProvable {
        return SignedRecord.prove(this, file, circumstances, wanted);
    }

    @Override
    public List<? extends Question> questions() {
        return Stream.<Question>concat(Stream.of(CecQuestion.values()), Stream.of(PackQuestion.values())).toList();
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.<FindingCode>concat(Stream.of(CecCode.values()), Stream.of(PackCode.values())).toList();
    }
}
