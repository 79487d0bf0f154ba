// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.exposure.EvidenceScan;
import io.assay.exposure.Exposure;
import io.assay.exposure.dataset.Figures;
import io.assay.exposure.dataset.Rows;
import io.assay.report.DatasetReport;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** The scans of the command line, for the window: personal data in evidence, Article 10 figures of a data set. */
final class WindowScans {
    private WindowScans() {}

    static Exposure exposure(List<Path> evidence, BooleanSupplier cancelled) throws IOException, UnreadableEvidence {
        Exposure exposure = new Exposure();
        for (Path path : evidence) {
            new EvidenceScan(exposure, cancelled).scan(EvidenceFile.named(path, new Custody()));
        }
        return exposure;
    }

    static Optional<DatasetReport> dataset(List<Path> files, BooleanSupplier cancelled) throws IOException, UnreadableEvidence {
        Figures figures = new Figures();
        Rows rows = new Rows(figures, () -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
        });
        try {
            for (Path path : files) {
                rows.read(EvidenceFile.named(path, new Custody()));
            }
            return Optional.of(new DatasetReport(figures, rows.unread()));
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }
}
