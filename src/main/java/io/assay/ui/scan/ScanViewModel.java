// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.scan;

import io.assay.exposure.Exposure;
import io.assay.report.DatasetReport;
import io.assay.report.ExposureReport;
import io.assay.ui.session.Engine;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Refused;
import io.assay.ui.session.Reports;
import io.assay.ui.support.FilePicker;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Runs the scans away from the window's thread, one at a time; what was found in the case goes with the case. */
public final class ScanViewModel {
    private final OpenCase open;
    private final Engine engine;
    private final Reports reports;
    private final FilePicker files;
    private final Threads threads;
    private final ObjectProperty<Exposure> exposure = new SimpleObjectProperty<>();
    private final ObjectProperty<Scanned> dataset = new SimpleObjectProperty<>();
    private final ObjectProperty<Path> written = new SimpleObjectProperty<>();
    private final BooleanProperty working = new SimpleBooleanProperty();
    private volatile long asked;

    /** Where the work is done, and the window's own thread. */
    public record Threads(Executor background, Executor window) {
    }

    /** A data set and what was found of it. */
    record Scanned(List<Path> files, DatasetReport report) {
    }

    private interface Scan<T> {
        Optional<T> of(BooleanSupplier cancelled) throws Refused;
    }

    public ScanViewModel(OpenCase open, Engine engine, Reports reports, FilePicker files, Threads threads) {
        this.open = open;
        this.engine = engine;
        this.reports = reports;
        this.files = files;
        this.threads = threads;
        open.evidence().subscribe(() -> {
            cancel();
            exposure.set(null);
        });
    }

    /** Scans all evidence of the case for personal data. */
    void expose() {
        var evidence = List.copyOf(open.evidence());
        if (!evidence.isEmpty()) {
            scan(cancelled -> Optional.of(engine.exposure(evidence, cancelled)).filter(_ -> !cancelled.getAsBoolean()), exposure);
        }
    }

    /** Asks for the files of a data set and scans them. */
    void datasetFiles(String title) {
        measure(files.evidence(title));
    }

    /** Asks for the folder of a data set and scans it. */
    void datasetFolder(String title) {
        measure(files.folder(title).stream().toList());
    }

    void measure(List<Path> chosen) {
        if (!chosen.isEmpty()) {
            scan(cancelled -> engine.dataset(chosen, cancelled).map(report -> new Scanned(chosen, report)), dataset);
        }
    }

    private <T> void scan(Scan<T> scan, ObjectProperty<T> answer) {
        long mine = ++asked;
        written.set(null);
        answer.set(null);
        working.set(true);
        threads.background().execute(() -> {
            try {
                var found = scan.of(() -> mine != asked);
                threads.window().execute(() -> settle(mine, () -> found.ifPresent(answer::set)));
            } catch (Refused refused) {
                threads.window().execute(() -> settle(mine, () -> open.refuse(refused.problem())));
            }
        });
    }

    private void settle(long mine, Runnable news) {
        if (mine == asked) {
            working.set(false);
            news.run();
        }
    }

    /** Gives up the scan that goes on. */
    public void cancel() {
        asked++;
        working.set(false);
    }

    void saveExposure(String title) {
        var found = exposure.get();
        if (found != null) {
            save(title, "exposure", new ExposureReport(found, name -> name, Optional.empty()).json());
        }
    }

    void saveDataset(String title) {
        var found = dataset.get();
        if (found != null) {
            save(title, "dataset", found.report().json());
        }
    }

    /** What is written is what the command line answers with {@code --format json}. */
    private void save(String title, String name, byte[] content) {
        var run = open.resultProperty().get();
        if (run != null) {
            files.save(title, name + ".json", "json").ifPresent(file -> threads.background().execute(() -> {
                try {
                    reports.save(run, content, file);
                    threads.window().execute(() -> written.set(file));
                } catch (Refused refused) {
                    threads.window().execute(() -> open.refuse(refused.problem()));
                }
            }));
        }
    }

    List<Path> evidence() {
        return List.copyOf(open.evidence());
    }

    ReadOnlyObjectProperty<Exposure> exposureProperty() {
        return exposure;
    }

    ReadOnlyObjectProperty<Scanned> datasetProperty() {
        return dataset;
    }

    /** The file written last; null before. */
    ReadOnlyObjectProperty<Path> writtenProperty() {
        return written;
    }

    ReadOnlyBooleanProperty workingProperty() {
        return working;
    }
}
