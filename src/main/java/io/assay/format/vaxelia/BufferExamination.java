// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.canon.JsonNumber;
import io.assay.check.Assurance;
import io.assay.check.Claim;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.protection.ProtectionMap;
import io.assay.source.UnreadableEvidence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opens every entry of one buffer and puts the questions. */
final class BufferExamination implements Examination {
    /** Seven days: what the producer keeps an entry for. */
    private static final long RETENTION_HOURS = 168;
    /** A thousand years: what is expected beyond it is a slip, and is not followed. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(8_766_000);

    private final BufferFolder folder;
    private final Circumstances circumstances;
    private final BufferKeys keys;
    private final List<Entry> entries = new ArrayList<>();
    private Set<String> attested = Set.of();

    BufferExamination(BufferFolder folder, Circumstances circumstances) {
        this.folder = folder;
        this.circumstances = circumstances;
        this.keys = new BufferKeys(circumstances.trust());
    }

    @Override
    public List<BufferQuestion> plan() {
        return List.of(BufferQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        desk.ask(BufferQuestion.KEY, this::keys);
        if (keys.usable().isEmpty() && !keys.unfit().isEmpty()) {
            return; // A key of the wrong length opens nothing: what would follow would blame the evidence for the auditor's mistake.
        }
        EntryReader reader = new EntryReader(keys);
        desk.inOrder(folder.entries().size(), number -> reader.read(folder.entries().get((int) number)), entry -> {
            entries.add(entry);
            desk.advanced(entry.file().isRegular() ? entry.file().size() : 0);
        });
        Optional<HostManifest> manifest = folder.manifest().isPresent() ? Optional.of(HostManifest.of(folder.manifest().get())) : Optional.empty();
        EntryChecks each = new EntryChecks(entries, keys);
        HostChecks host = new HostChecks(folder, entries, manifest);
        attested = host.attested();
        TimeChecks times = new TimeChecks(entries, manifest, circumstances.at());
        desk.ask(BufferQuestion.ENTRIES, each::forms);
        desk.ask(BufferQuestion.TAG, tally -> each.tags(tally, host.isUntouched()));
        desk.ask(BufferQuestion.NONCE, new NonceCheck(entries)::into);
        desk.ask(BufferQuestion.FIELDS, each::fields);
        desk.ask(BufferQuestion.SECRET, each::secrets);
        desk.ask(BufferQuestion.AGE, tally -> times.age(tally, hours()));
        desk.ask(BufferQuestion.TIME, times::order);
        desk.ask(BufferQuestion.MODES, host::modes);
        desk.ask(BufferQuestion.MANIFEST, host::listing);
        desk.ask(BufferQuestion.DELIVERED, tally -> delivered(tally, desk));
        manifest.ifPresent(listing -> desk.claim(Claim.compared("entries", String.valueOf(listing.entries().size()), String.valueOf(entries.size()))));
        conclude(desk);
    }

    private void keys(Tally tally) {
        tally.examined(keys.usable().size());
        keys.unfit().forEach(key -> tally.report(Finding.of(BufferCode.KEY_INVALID, folder.directory().locator(), key.id(), key.length())));
        if (keys.usable().isEmpty() && keys.unfit().isEmpty()) {
            tally.report(Finding.of(KeyCode.MISSING, folder.directory().locator(), "vaxelia.buffer"));
        }
    }

    private void delivered(Tally tally, Desk desk) throws UnreadableEvidence {
        if (folder.export().isEmpty() || entries.isEmpty()) {
            tally.notApplicable();
            return;
        }
        new DeliveredCheck(folder.export().get(), entries, tally).run(desk::poll);
        if (tally.examined() == 0) {
            tally.notApplicable();
        }
    }

    private long hours() {
        return circumstances.trust().expecting("retentionHours").flatMap(expected -> expected.find("retentionHours"))
                .filter(JsonNumber.class::isInstance).map(value -> ((JsonNumber) value).exact()).filter(value -> value.signum() >= 0 && value.compareTo(LONGEST) <= 0)
                .map(BigDecimal::longValue).orElse(RETENTION_HOURS);
    }

    private void conclude(Desk desk) {
        long opened = entries.stream().filter(entry -> entry.form() == Entry.Form.OPENED).count();
        List<Instant> times = entries.stream().map(Entry::decided).flatMap(Optional::stream).sorted(Comparator.naturalOrder()).toList();
        desk.events(times.isEmpty() ? new EventCount(opened, "", "") : new EventCount(opened, times.getFirst().toString(), times.getLast().toString()));
        tell(desk);
        if (entries.stream().anyMatch(entry -> entry.form() == Entry.Form.SEALED)) {
            desk.qualify(Qualifier.PARTIAL_SCOPE);
        }
        if (opened > 0) {
            desk.proved(Assurance.KEYED);
            entries.stream().flatMap(entry -> entry.key().stream()).distinct().forEach(key -> desk.used(key.fingerprint()));
            desk.qualify(Qualifier.FORGEABLE_KEY);
            desk.settle(Qualifier.UNATTRIBUTED);
            desk.shows(Phrase.of(BufferText.OPENED, opened, entries.size()));
        }
        desk.doesNotShow(Phrase.of(BufferText.NOT_COMPLETE));
        desk.doesNotShow(Phrase.of(BufferText.NOT_STREAMED));
        desk.doesNotShow(Phrase.of(BufferText.NOT_AUTHOR));
        desk.doesNotShow(Phrase.of(BufferText.PROFILE));
        if (folder.manifest().isEmpty()) {
            desk.doesNotShow(Phrase.of(BufferText.NO_MODES));
        }
        if (folder.export().isEmpty()) {
            desk.doesNotShow(Phrase.of(BufferText.NO_EXPORT));
        }
    }

    private void tell(Desk desk) {
        if (!desk.listens()) {
            return;
        }
        long ordinal = 0;
        for (Entry entry : entries) {
            desk.event(event(ordinal++, entry));
        }
    }

    /** What did not open is an entry of which nothing is known but its name and its bytes. */
    private static Event event(long ordinal, Entry entry) {
        Locator at = entry.file().locator().atBytes(0, entry.file().size());
        if (entry.decision().isEmpty()) {
            return new Event(ordinal, at, entry.name(), "entry", entry.nameTime().map(Instant::toString).orElse(""), Map.of(), Standing.UNVERIFIED, "");
        }
        Decision decision = entry.decision().get();
        boolean sound = decision.missing().isEmpty() && decision.invalid().isEmpty();
        return new Event(ordinal, at, entry.name(), "decision", decision.decided().map(Instant::toString).orElse(""),
                Map.of("actor", decision.type(), "outcome", decision.status()), sound ? Standing.VERIFIED : Standing.FAILED, sound ? "" : BufferCode.FIELD_INVALID.code());
    }

    @Override
    public ProtectionMap protection() {
        return BufferProtection.of(folder, entries, attested);
    }
}
