// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec;

import io.assay.check.EventCount;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.crypto.path.PathRequest;
import io.assay.crypto.path.Purpose;
import io.assay.evidence.Event;
import io.assay.evidence.Standing;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.spanforge.Secrets;
import io.assay.format.spanforge.cec.bundle.Bundle;
import io.assay.format.spanforge.cec.bundle.Documents;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.format.spanforge.cec.bundle.RecordFact;
import io.assay.format.spanforge.cec.check.AttestationCheck;
import io.assay.format.spanforge.cec.check.CecCode;
import io.assay.format.spanforge.cec.check.CecQuestion;
import io.assay.format.spanforge.cec.check.CecText;
import io.assay.format.spanforge.cec.check.ChainProofCheck;
import io.assay.format.spanforge.cec.check.ClauseMapCheck;
import io.assay.format.spanforge.cec.check.ContainerCheck;
import io.assay.format.spanforge.cec.check.CountCheck;
import io.assay.format.spanforge.cec.check.EntriesCheck;
import io.assay.format.spanforge.cec.check.KeyedChecks;
import io.assay.format.spanforge.cec.check.Material;
import io.assay.format.spanforge.cec.check.PositionCheck;
import io.assay.format.spanforge.cec.check.RecordScan;
import io.assay.format.spanforge.cec.check.RecordsCheck;
import io.assay.format.spanforge.cec.check.TimestampCheck;
import io.assay.format.spanforge.cec.pack.PackContents;
import io.assay.format.spanforge.cec.pack.PackInquest;
import io.assay.format.spanforge.cec.pack.PackQuestion;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.UnreadableEvidence;
import io.assay.source.zip.ZipItem;
import io.assay.trust.CertificateTrust;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One bundle under examination: reads it once, lets the unkeyed checks speak, and judges the HMACs in their light. */
final class CecExamination implements Examination {
    private final EvidenceFile file;
    private final Circumstances circumstances;
    private final Bundle bundle;
    private Material material;
    private Optional<PackInquest> pack = Optional.empty();
    private CecProtection protection;

    CecExamination(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        this.file = file;
        this.circumstances = circumstances;
        this.bundle = Bundle.open(file);
    }

    @Override
    public List<? extends Question> plan() {
        List<Question> plan = new ArrayList<>(List.of(CecQuestion.values()));
        if (PackContents.isPack(bundle)) {
            plan.addAll(List.of(PackQuestion.values()));
        }
        return plan;
    }

    @Override
    public Set<Qualifier> reservations() {
        return EnumSet.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        desk.poll();
        if (bundle.isTooLarge()) {
            throw new UnreadableEvidence(file.locator(), Fault.LIMIT, "inflated-size");
        }
        read(desk);
        desk.ask(CecQuestion.CONTAINER, tally -> {
            tally.examined(1 + bundle.container().items().size());
            ContainerCheck check = new ContainerCheck(file.locator(), tally);
            check.judge(bundle.container().anomalies());
            check.judge(material.contentAnomalies());
        });
        desk.ask(CecQuestion.ENTRIES, tally -> new EntriesCheck(material, tally).judge());
        desk.ask(CecQuestion.RECORDS, tally -> new RecordsCheck(material, tally).judge());
        desk.ask(CecQuestion.COUNT, tally -> new CountCheck(material, desk, tally).judge());
        desk.ask(CecQuestion.POSITIONS, tally -> new PositionCheck(material, tally).judge());
        desk.ask(CecQuestion.CLAUSE_MAP, tally -> new ClauseMapCheck(material, desk, tally).judge());
        desk.ask(CecQuestion.ATTESTATION, tally -> new AttestationCheck(material, desk, tally).judge());
        desk.ask(CecQuestion.CHAIN_PROOF, tally -> new ChainProofCheck(material, desk, tally).judge());
        boolean[] stamped = new boolean[1];
        desk.ask(CecQuestion.TIMESTAMP, tally -> {
            TimestampCheck check = new TimestampCheck(material, desk, tally, authorities());
            check.judge();
            stamped[0] = check.stamped();
        });
        pack.ifPresent(one -> one.judge(desk, authorities()));
        KeyedChecks keyed = new KeyedChecks(material, desk, circumstances.trust(), pack.map(PackInquest::isSigned).orElse(false));
        keyed.judge();
        boolean imprint = desk.tally(CecQuestion.TIMESTAMP).examined() > 0 && desk.tally(CecQuestion.TIMESTAMP).failures() == 0;
        protection = new CecProtection(file, new Bindings(keyed, imprint, stamped[0], pack));
        conclude(desk);
    }

    /** By which the path of a time-stamp authority is judged. */
    private PathRequest authorities() {
        return new CertificateTrust(circumstances.trust()).request(circumstances.at(), Purpose.TIME_STAMPING);
    }

    private void read(Desk desk) throws UnreadableEvidence {
        material = new Material(bundle, Documents.read(bundle, desk::isCancelled));
        pack = PackInquest.of(bundle, circumstances, desk);
        pack.ifPresent(one -> material.pack(one.names()));
        desk.poll();
        Secrets secrets = Secrets.of(circumstances.trust(), Secrets.AUDIT);
        List<EntryKind> kinds = EntryKind.records().stream().flatMap(kind -> bundle.items(kind).stream().map(item -> kind)).toList();
        List<ZipItem> items = EntryKind.records().stream().flatMap(kind -> bundle.items(kind).stream()).toList();
        desk.inOrder(items.size(), chunk -> new RecordScan(bundle, kinds.get((int) chunk), items.get((int) chunk), secrets).run(desk::isCancelled),
                scan -> {
                    desk.advanced(Math.max(0, scan.item().data().length()));
                    material.add(scan);
                });
        desk.poll();
    }

    private void conclude(Desk desk) {
        List<RecordFact> facts = material.facts();
        List<String> times = facts.stream().map(RecordFact::timestamp).filter(time -> !time.isEmpty()).sorted().toList();
        desk.events(new EventCount(material.total(), times.isEmpty() ? "" : times.getFirst(), times.isEmpty() ? "" : times.getLast()));
        desk.doesNotShow(Phrase.of(CecText.REMOVED_BEFORE));
        material.manifest().to().filter(to -> to.length() == "2026-01-01".length() && times.stream().noneMatch(time -> time.startsWith(to)))
                .ifPresent(to -> desk.doesNotShow(Phrase.of(CecText.LAST_DAY, to)));
        long ordinal = 0;
        for (RecordFact fact : desk.listens() ? facts : List.<RecordFact>of()) {
            Map<String, String> facets = Map.of("tenant", fact.project(), "stream", fact.kind().path(), "model", fact.model());
            desk.event(new Event(ordinal++, material.at(fact), fact.id(), fact.schema(), fact.timestamp(), facets, fact.standing(),
                    fact.standing() == Standing.FAILED ? CecCode.RECORD_HMAC.code() : ""));
        }
    }

    @Override
    public ProtectionMap protection() {
        return protection == null ? ProtectionMap.NONE : protection;
    }

    @Override
    public void close() {
        bundle.close();
    }
}
