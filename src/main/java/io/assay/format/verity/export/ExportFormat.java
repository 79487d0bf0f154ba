// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.NotProvable;
import io.assay.format.Proven;
import io.assay.format.Recognition.Certainty;
import io.assay.format.Recognition;
import io.assay.format.Wanted;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityQuestion;
import io.assay.format.verity.document.Companions;
import io.assay.format.verity.ledger.Materials;
import io.assay.format.verity.pass.EventCursor;
import io.assay.format.verity.pass.EventSource;
import io.assay.format.verity.prove.EventProof;
import io.assay.format.verity.state.RowReplay;
import io.assay.replay.Replay;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;

/** Exports of VerityDB, generation A: JSON Lines, CSV and Parquet. */
public final class ExportFormat implements EvidenceFormat {
    @Override
    public String id() {
        return "verity.export";
    }

    @Override
    public String system() {
        return "verity";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        if (!file.isRegular()) {
            return Recognition.NO;
        }
        Optional<Sources> own = Sources.of(file);
        Optional<Sources> form = own.or(() -> Sources.byProof(file));
        if (form.isEmpty()) {
            return Recognition.NO;
        }
        try {
            return new Recognition(own.isPresent() ? Certainty.CERTAIN : Certainty.LIKELY, new Companions(file).all());
        } catch (UnreadableEvidence unlisted) {
            return Recognition.of(own.isPresent() ? Certainty.CERTAIN : Certainty.LIKELY);
        }
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new ExportExamination(file, Sources.of(file).or(() -> Sources.byProof(file)).orElse(Sources.JSONL), circumstances);
    }

    @Override
    public Optional<Replay> replay(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        Sources form = Sources.of(file).or(() -> Sources.byProof(file)).orElse(Sources.JSONL);
        EventSource events = form.finely(file);
        RecordedEvent first = new EventCursor<>(events, RecordedEvent::of).next();
        Materials materials = new MaterialsReader(new Companions(file), new Tally()).read(form);
        long tenant = first == null ? 0 : first.tenantId();
        return Optional.of(new RowReplay(events, tenant, materials.beside(circumstances.trust(), tenant), () -> { }));
    }

    @Override
    public Proven prove(EvidenceFile file, Circumstances circumstances, Wanted wanted) throws UnreadableEvidence, NotProvable {
        Sources form = Sources.of(file).or(() -> Sources.byProof(file)).orElse(Sources.JSONL);
        EventSource events = form.open(file, new Tally());
        RecordedEvent first = new EventCursor<>(events, RecordedEvent::of).next();
        Materials materials = new MaterialsReader(new Companions(file), new Tally()).read(form);
        long tenant = first == null ? 0 : first.tenantId();
        return new EventProof(id(), events, tenant, materials.beside(circumstances.trust(), tenant), materials.proof()).of(wanted);
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(VerityQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return List.of(VerityCode.values());
    }
}
