// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.backup;

import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.KimberliteQuestion;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The directory of a backup: one whose {@code MANIFEST} begins as the product's does, or lists files as it does. */
public final class BackupFormat implements EvidenceFormat {
    static final List<KimberliteQuestion> QUESTIONS = List.of(KimberliteQuestion.BACKUP_LIST, KimberliteQuestion.BACKUP_FILES, KimberliteQuestion.ORIGIN);

    @Override
    public String id() {
        return "kimberlite.backup";
    }

    @Override
    public String system() {
        return "kimberlite";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        String head = file.isDirectory() ? manifest(file).map(found -> new String(found.head(), StandardCharsets.ISO_8859_1)).orElse("") : "";
        if (head.startsWith(BackupManifest.FIRST_LINE)) {
            return Recognition.of(Certainty.CERTAIN);
        }
        return BackupManifest.lists(head) ? Recognition.of(Certainty.LIKELY) : Recognition.NO;
    }

    static Optional<EvidenceFile> manifest(EvidenceFile directory) {
        return directory.child("MANIFEST").filter(EvidenceFile::isRegular);
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        EvidenceFile manifest = manifest(file).orElseThrow(() -> new UnreadableEvidence(file.locator(), Fault.IO, "MANIFEST"));
        return new BackupExamination(file, manifest, circumstances.trust());
    }

    @Override
    public List<KimberliteQuestion> questions() {
        return QUESTIONS;
    }

    @Override
    public List<KimberliteCode> codes() {
        return List.of(KimberliteCode.BACKUP_HASH, KimberliteCode.BACKUP_UNLISTED, KimberliteCode.ANCHOR, KimberliteCode.PINNED_DIGEST);
    }
}
