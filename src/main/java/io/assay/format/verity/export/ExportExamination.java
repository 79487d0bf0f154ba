// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.check.Claim;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.VerityQuestion;
import io.assay.format.verity.document.Companions;
import io.assay.format.verity.ledger.Ledger;
import io.assay.format.verity.ledger.LedgerResult;
import io.assay.format.verity.ledger.LedgerRun;
import io.assay.format.verity.ledger.Materials;
import io.assay.format.verity.ledger.Summary;
import io.assay.format.verity.pass.EventCursor;
import io.assay.format.verity.pass.EventSource;
import io.assay.format.verity.proof.ContentHashCheck;
import io.assay.format.verity.proof.ProofFile;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One export under examination. */
final class ExportExamination implements Examination {
    private static final List<VerityQuestion> PLAN = List.of(VerityQuestion.values());

    private final EvidenceFile file;
    private final Sources form;
    private final Circumstances circumstances;
    private Materials materials;
    private LedgerResult result;

    ExportExamination(EvidenceFile file, Sources form, Circumstances circumstances) {
        this.file = file;
        this.form = form;
        this.circumstances = circumstances;
    }

    @Override
    public List<? extends Question> plan() {
        return PLAN;
    }

    @Override
    public Set<Qualifier> reservations() {
        return EnumSet.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        Tally readable = desk.tally(VerityQuestion.READABLE);
        materials = new MaterialsReader(new Companions(file), readable).read(form);
        try {
            EventSource events = form.open(file, readable);
            long tenant = tenant(events);
            Ledger ledger = new Ledger(file.locator(), file.path(), tenant, events, materials,
                    EarlierCopies.of(circumstances.trust(), tenant, file));
            result = new LedgerRun(ledger, circumstances, desk).run();
        } finally {
            contentHash(desk);
        }
        new Summary(desk, List.of(result)).tell();
        Summary.conclude(desk, PLAN);
    }

    private long tenant(EventSource events) throws UnreadableEvidence {
        if (materials.proof().isPresent()) {
            return materials.proof().get().tenantId();
        }
        RecordedEvent first = new EventCursor<>(events, RecordedEvent::of).next();
        return first == null ? 0 : first.tenantId();
    }

    /** Asked last, because the digest is taken while the events are read; asked always, because it needs none of them. */
    private void contentHash(Desk desk) {
        Optional<Digest> stated = materials.proof().flatMap(ProofFile::content);
        if (stated.isPresent()) {
            desk.ask(VerityQuestion.CONTENT_HASH, tally -> {
                Optional<Digest> found = desk.digest();
                if (found.isPresent()) {
                    new ContentHashCheck(stated.get(), found.get(), file.locator()).into(tally);
                    desk.claim(Claim.compared("content_hash", stated.get().hex(), found.get().hex()));
                }
            });
        }
    }

    @Override
    public ProtectionMap protection() throws UnreadableEvidence {
        return ExportProtection.of(file, form, materials, result);
    }
}
