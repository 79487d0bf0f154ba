// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dataset;

import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.spanforge.document.PlainDocument;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An Article 10 report, with the data set beside it. */
public final class DatasetFormat implements EvidenceFormat {
    private static final int DEPTH = 32;
    /** The last part of {@code dataset_path}; a name with escapes is not looked for. */
    private static final Pattern PATH = Pattern.compile("\"dataset_path\"\\s*:\\s*\"(?:[^\"\\\\]*[/\\\\])?([^\"\\\\/]+)[/\\\\]*\"");

    @Override
    public String id() {
        return "spanforge.dataset";
    }

    @Override
    public String system() {
        return "spanforge";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        if (!head.stripLeading().startsWith("{") || !head.contains("\"eu_ai_act_article_10_clauses\"") || !head.contains("\"pii_density_score\"")) {
            return Recognition.NO;
        }
        try {
            return Recognition.of(Certainty.CERTAIN, files(file).toArray(EvidenceFile[]::new));
        } catch (UnreadableEvidence unreadable) {
            // What cannot be listed now is said when the figures are asked for.
            return Recognition.of(Certainty.CERTAIN);
        }
    }

    /** The files of the data set. */
    static List<EvidenceFile> files(EvidenceFile report) throws UnreadableEvidence {
        List<EvidenceFile> files = new ArrayList<>();
        Optional<EvidenceFile> data = data(report);
        if (data.isPresent() && data.get().isDirectory()) {
            below(data.get(), files, 0);
        } else {
            data.ifPresent(files::add);
        }
        return files;
    }

    private static void below(EvidenceFile directory, List<EvidenceFile> files, int depth) throws UnreadableEvidence {
        for (EvidenceFile child : directory.children()) {
            if (child.isDirectory() && depth < DEPTH) {
                below(child, files, depth + 1);
            } else {
                files.add(child);
            }
        }
    }

    /** The data set beside the report: the folder {@code data}, else what has the name that the report gives it. */
    static Optional<EvidenceFile> data(EvidenceFile file) {
        return file.sibling("data").filter(EvidenceFile::isDirectory).or(() -> named(file).flatMap(file::sibling)
                .filter(found -> (found.isDirectory() || found.isRegular()) && !found.name().equals(file.name())));
    }

    private static Optional<String> named(EvidenceFile file) {
        Matcher path = PATH.matcher(new String(file.head(), StandardCharsets.UTF_8));
        return path.find() ? Optional.of(path.group(1)).filter(name -> !name.startsWith(".")) : Optional.empty();
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new DatasetExamination(PlainDocument.read(file), circumstances.trust());
    }

    @Override
    public List<DatasetQuestion> questions() {
        return List.of(DatasetQuestion.values());
    }

    @Override
    public List<DatasetCode> codes() {
        return List.of(DatasetCode.values());
    }
}
