// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.projection;

import io.assay.check.Assurance;
import io.assay.check.CheckId;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.craton.CratonCode;
import io.assay.format.verity.document.PinnedDigest;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Goes through the pages of a projection store, a few hundred at a time: page 0 by its fields, every other one by its header and CRC. */
final class ProjectionExamination implements Examination {
    /** Pages that are read at once: 1 MiB. */
    private static final int STEP = 256;

    private final EvidenceFile file;
    private final TrustStore trust;
    private final long pages;
    private StoreHeader applied;
    private boolean fixed;

    ProjectionExamination(EvidenceFile file, TrustStore trust) {
        this.file = file;
        this.trust = trust;
        this.pages = file.size() / Page.LENGTH;
    }

    @Override
    public List<ProjectionQuestion> plan() {
        return List.of(ProjectionQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        desk.doesNotShow(Phrase.of(ProjectionText.NOT_THE_LOG));
        desk.doesNotShow(Phrase.of(ProjectionText.NOT_THE_ROWS));
        desk.ask(ProjectionQuestion.HEADER, tally -> header(desk, tally));
        desk.ask(ProjectionQuestion.PAGES, tally -> pages(desk, tally));
        desk.ask(ProjectionQuestion.LOG, tally -> log(desk, tally));
        desk.ask(ProjectionQuestion.ORIGIN, tally ->
                fixed = PinnedDigest.check(CratonCode.ANCHOR, CratonCode.PINNED_DIGEST, tally, trust, file, file.simpleName()));
        PinnedDigest.pin(desk, file, file.simpleName());
        if (fixed) {
            desk.proved(Assurance.ANCHORED);
        }
    }

    private void header(Desk desk, Tally tally) throws UnreadableEvidence {
        tally.examined(1);
        if (pages == 0) {
            tally.report(Finding.of(ProjectionCode.HEADER, file.locator().atBytes(0, file.size()), HeaderFault.SHORT.ordinal(), file.size()));
            return;
        }
        StoreHeader header = StoreHeader.of(new Page(file.read(0, Page.LENGTH)));
        List<StoreHeader.Fault> faults = header.faults(pages);
        faults.forEach(fault -> tally.report(finding(header, fault)));
        if (!header.page().isSound()) {
            return;
        }
        if (header.hasHash()) {
            tally.report(Finding.of(ProjectionCode.APPLIED_HASH, page(0).inField("applied_hash").atBytes(StoreHeader.HASH_AT, StoreHeader.HASH_END),
                    header.appliedHash()));
        }
        if (Long.compareUnsigned(header.nextPage(), pages) < 0 && header.nextPage() > 0) {
            tally.report(Finding.of(ProjectionCode.SPARE, file.locator().atBytes(header.nextPage() * Page.LENGTH, pages * Page.LENGTH),
                    pages - header.nextPage(), 0));
        }
        if (faults.isEmpty()) {
            applied = header;
            desk.shows(Phrase.of(ProjectionText.STATE, header.tables(), Long.toUnsignedString(header.appliedPosition()), pages));
        }
    }

    /**
     * The store counts what was applied to it, whatever the stream: a record as it is, the same as a row of its table, and each index once when it is
     * built. What it counts beyond that came from records that the logs no longer hold.
     */
    private void log(Desk desk, Tally tally) throws UnreadableEvidence {
        OptionalLong records = applied == null ? OptionalLong.empty() : LogsBeside.records(file, desk::poll);
        if (records.isEmpty()) {
            tally.notApplicable();
            return;
        }
        tally.examined(1);
        if (Long.compareUnsigned(applied.appliedPosition(), 2 * records.getAsLong() + applied.tables()) > 0) {
            tally.report(Finding.of(ProjectionCode.AHEAD, page(0).inField("applied_position").atBytes(StoreHeader.POSITION_AT, StoreHeader.HASH_AT),
                    Long.toUnsignedString(applied.appliedPosition()), records.getAsLong()));
        }
    }

    private Finding finding(StoreHeader header, StoreHeader.Fault fault) {
        Finding finding = Finding.of(ProjectionCode.HEADER, page(0).atBytes(fault.from(), fault.to()), fault.kind().ordinal(),
                Long.toUnsignedString(fault.number()));
        return fault.kind() == HeaderFault.CHECKSUM ? finding.compared(header.page().expectedCrc(), header.page().recordedCrc()) : finding;
    }

    private void pages(Desk desk, Tally tally) throws UnreadableEvidence {
        for (long first = 0; first < pages; first += STEP) {
            desk.poll();
            int count = (int) Math.min(STEP, pages - first);
            byte[] bytes = file.read(first * Page.LENGTH, count * Page.LENGTH);
            for (int i = first == 0 ? 1 : 0; i < count; i++) {
                check(first + i, new Page(Arrays.copyOfRange(bytes, i * Page.LENGTH, (i + 1) * Page.LENGTH)), tally);
            }
            desk.advanced((long) count * Page.LENGTH);
        }
        long rest = file.size() - pages * Page.LENGTH;
        if (rest > 0 && pages > 0) {
            tally.report(Finding.of(ProjectionCode.SPARE, file.locator().atBytes(pages * Page.LENGTH, file.size()), rest, 1)
                    .weighing(Weight.FAIL));
        } else if (pages == 1) {
            tally.notApplicable();
        }
    }

    private void check(long number, Page page, Tally tally) {
        tally.examined(1);
        Locator at = page(number).atBytes(number * Page.LENGTH, (number + 1) * Page.LENGTH);
        if (!page.isSound()) {
            tally.report(Finding.of(ProjectionCode.PAGE, at, number, 0).compared(page.expectedCrc(), page.recordedCrc()));
        } else if (!page.isFormed()) {
            tally.report(Finding.of(ProjectionCode.PAGE, at, number, 1));
        }
    }

    private Locator page(long number) {
        return file.locator().inField("page " + number);
    }

    /** Every page has its CRC, which anyone can write anew; bytes behind the last whole page have nothing. */
    @Override
    public ProtectionMap protection() {
        List<Unit> units = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        long first = Math.min(pages, 1) * Page.LENGTH;
        add("page 0", 0, first, List.of(ProjectionQuestion.HEADER.id()), units, spans);
        add("page", first, pages * Page.LENGTH, List.of(ProjectionQuestion.PAGES.id()), units, spans);
        add("rest", pages * Page.LENGTH, file.size(), List.of(), units, spans);
        return ProtectionMap.of(units, spans);
    }

    private void add(String name, long from, long to, List<CheckId> own, List<Unit> units, List<Span> spans) {
        if (from < to) {
            List<CheckId> checks = new ArrayList<>(own);
            if (fixed) {
                checks.add(ProjectionQuestion.ORIGIN.id());
            }
            units.add(new Unit(name, checks, Forger.ANYONE, to - from));
            spans.add(new Span(new Range(from, to), "", name, checks, Forger.ANYONE));
        }
    }
}
