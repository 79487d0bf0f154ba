// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.backup;

import io.assay.canon.Hex;
import io.assay.check.Assurance;
import io.assay.check.CheckId;
import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.crypto.Blake3;
import io.assay.evidence.Range;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.document.PinnedDigest;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.KimberliteKey;
import io.assay.format.verity.kimberlite.KimberliteQuestion;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Goes through the files of one backup. */
final class BackupExamination implements Examination {
    private static final int STEP = 1 << 20;
    private static final int DEPTH = 64;

    /** What is wrong with a listed file; the ordinal is the first argument of the finding. */
    private enum Fault { DIFFERS, MISSING, UNSAFE_PATH, LINE, COUNT }

    private final EvidenceFile directory;
    private final EvidenceFile file;
    private final TrustStore trust;
    private Desk desk;
    private BackupManifest manifest;
    private final Map<String, Long> unlisted = new TreeMap<>();
    private boolean fixed;

    BackupExamination(EvidenceFile directory, EvidenceFile file, TrustStore trust) {
        this.directory = directory;
        this.file = file;
        this.trust = trust;
    }

    @Override
    public List<KimberliteQuestion> plan() {
        return BackupFormat.QUESTIONS;
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk at) throws UnreadableEvidence {
        desk = at;
        manifest = BackupManifest.of(file.content());
        at.ask(KimberliteQuestion.BACKUP_LIST, this::list);
        at.inOrder(manifest.entries().size(), number -> checked(manifest.entries().get((int) number)), this::stitch);
        at.tally(KimberliteQuestion.BACKUP_FILES).conclude();
        at.ask(KimberliteQuestion.ORIGIN, tally ->
                fixed = PinnedDigest.check(KimberliteCode.ANCHOR, KimberliteCode.PINNED_DIGEST, tally, trust, file,
                        directory.simpleName() + "/MANIFEST"));
        PinnedDigest.pin(at, file, directory.simpleName() + "/MANIFEST");
        if (fixed) {
            at.proved(Assurance.ANCHORED);
        } else {
            at.doesNotShow(Phrase.of(KimberliteKey.NOT_BACKUP_SIGNED));
        }
        at.shows(Phrase.of(KimberliteKey.SHOWS_BACKUP, manifest.entries().size()));
        at.doesNotShow(Phrase.of(KimberliteKey.NOT_BACKUP_LOGS));
    }

    private void list(Tally tally) throws UnreadableEvidence {
        tally.examined(1);
        manifest.faulty().forEach(line -> tally.report(Finding.of(KimberliteCode.BACKUP_HASH, file.locator().atBytes(line), Fault.LINE.ordinal(), "")));
        if (manifest.stated() != manifest.entries().size()) {
            tally.report(Finding.of(KimberliteCode.BACKUP_HASH, file.locator().inField("Files"), Fault.COUNT.ordinal(), "")
                    .compared(String.valueOf(manifest.entries().size()), String.valueOf(manifest.stated())));
        }
        desk.claim(Claim.compared("files", String.valueOf(manifest.stated()), String.valueOf(manifest.entries().size())));
        Set<String> listed = manifest.entries().stream().map(BackupManifest.Entry::path).collect(Collectors.toCollection(TreeSet::new));
        listed.add(file.simpleName());
        unlisted(directory, "", listed, 0, tally);
    }

    private void unlisted(EvidenceFile folder, String prefix, Set<String> listed, int depth, Tally tally) throws UnreadableEvidence {
        for (EvidenceFile child : folder.children()) {
            String path = prefix + child.simpleName();
            if (child.isDirectory() && depth < DEPTH) {
                unlisted(child, path + "/", listed, depth + 1, tally);
            } else if (!listed.contains(path)) {
                tally.report(Finding.of(KimberliteCode.BACKUP_UNLISTED, child.locator(), path));
                unlisted.put(path, child.isRegular() ? child.size() : 0);
            }
        }
    }

    /** What one listed file gave. */
    private record Checked(Tally tally, long bytes) {
    }

    /** One listed file, on any lane. */
    private Checked checked(BackupManifest.Entry entry) throws UnreadableEvidence {
        Tally tally = new Tally();
        tally.examined(1);
        if (!entry.isSafe()) {
            tally.report(Finding.of(KimberliteCode.BACKUP_HASH, file.locator().atBytes(entry.line()), Fault.UNSAFE_PATH.ordinal(), entry.path()));
            return new Checked(tally, 0);
        }
        Optional<EvidenceFile> copy = directory.child(entry.path()).filter(EvidenceFile::isRegular);
        if (copy.isEmpty()) {
            tally.report(Finding.of(KimberliteCode.BACKUP_HASH, file.locator().atBytes(entry.line()), Fault.MISSING.ordinal(), entry.path()));
            return new Checked(tally, 0);
        }
        Blake3 digest = new Blake3();
        for (long at = 0; at < copy.get().size() && !desk.isCancelled(); at += STEP) {
            byte[] step = copy.get().read(at, (int) Math.min(STEP, copy.get().size() - at));
            digest.update(step, 0, step.length);
        }
        String ours = Hex.encode(digest.digest());
        if (!ours.equals(entry.hash())) {
            tally.report(Finding.of(KimberliteCode.BACKUP_HASH, copy.get().locator(), Fault.DIFFERS.ordinal(), entry.path()).compared(ours, entry.hash()));
        }
        return new Checked(tally, copy.get().size());
    }

    private void stitch(Checked part) {
        desk.poll();
        desk.tally(KimberliteQuestion.BACKUP_FILES).add(part.tally);
        desk.advanced(part.bytes);
    }

    @Override
    public ProtectionMap protection() {
        if (manifest == null) {
            return ProtectionMap.NONE;
        }
        List<CheckId> files = fixed ? List.of(KimberliteQuestion.BACKUP_FILES.id(), KimberliteQuestion.ORIGIN.id()) : List.of(KimberliteQuestion.BACKUP_FILES.id());
        List<CheckId> head = fixed ? List.of(KimberliteQuestion.ORIGIN.id()) : List.of();
        List<Span> spans = new ArrayList<>();
        long at = 0;
        long copies = 0;
        for (BackupManifest.Entry entry : manifest.entries()) {
            add(spans, new Range(at, entry.line().from()), "MANIFEST", "head", head);
            add(spans, new Range(entry.line().from(), Math.min(file.size(), entry.line().to() + 1)), "MANIFEST", "list", files);
            at = Math.min(file.size(), entry.line().to() + 1);
        }
        add(spans, new Range(at, file.size()), "MANIFEST", "head", head);
        for (BackupManifest.Entry entry : manifest.entries()) {
            Optional<EvidenceFile> copy = entry.isSafe() ? directory.child(entry.path()).filter(EvidenceFile::isRegular) : Optional.empty();
            if (copy.isPresent()) {
                add(spans, new Range(0, copy.get().size()), entry.path(), "copy", files);
                copies += copy.get().size();
            }
        }
        unlisted.forEach((path, size) -> add(spans, new Range(0, size), path, "unlisted", List.of()));
        long listed = spans.stream().filter(span -> span.unit().equals("list")).mapToLong(span -> span.range().length()).sum();
        long left = unlisted.values().stream().mapToLong(Long::longValue).sum();
        List<Unit> units = new ArrayList<>(List.of(new Unit("head", head, Forger.ANYONE, file.size() - listed), new Unit("list", files, Forger.ANYONE, listed),
                new Unit("copy", files, Forger.ANYONE, copies)));
        if (left > 0) {
            units.add(new Unit("unlisted", List.of(), Forger.ANYONE, left));
        }
        return ProtectionMap.of(units, spans);
    }

    private static void add(List<Span> spans, Range range, String entry, String unit, List<CheckId> checks) {
        if (range.length() > 0) {
            spans.add(new Span(range, entry, unit, checks, Forger.ANYONE));
        }
    }
}
