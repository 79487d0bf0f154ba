// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import io.assay.text.Language;
import io.assay.ui.seal.SealViewModel;
import io.assay.ui.session.Brought;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Refused;
import io.assay.ui.session.Reports;
import io.assay.ui.support.FilePicker;
import io.assay.ui.support.Latest;
import io.assay.ui.support.Shorten;
import io.assay.verify.RunResult;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Writes the verdict file and the report where the auditor says, away from the window's thread. */
public final class ReportViewModel {
    private final OpenCase open;
    private final Reports reports;
    private final FilePicker files;
    private final Executor background;
    private final Executor window;
    private final ObjectProperty<ReportWish> wish = new SimpleObjectProperty<>(ReportWish.full(Language.ENGLISH));
    private final PagesViewModel pages;
    private final SealViewModel seal;
    private final IntegerProperty progress = new SimpleIntegerProperty();
    private final Latest<Sight> sights;
    private final BooleanProperty working = new SimpleBooleanProperty();
    private final ObjectProperty<Path> written = new SimpleObjectProperty<>();
    private volatile Sight newest;
    private volatile boolean stopped;
    private boolean shown;

    public ReportViewModel(OpenCase open, Reports reports, FilePicker files, Executor background, Executor window) {
        this.open = open;
        this.reports = reports;
        this.files = files;
        this.background = background;
        this.window = window;
        this.pages = new PagesViewModel(background, window, open::refuse);
        this.seal = new SealViewModel(open, reports.sealing(), files, background, window);
        this.sights = new Latest<>(background, this::draw);
        wish.addListener(_ -> look());
        open.resultProperty().addListener(_ -> {
            wish.set(wish.get().of(""));
            look();
        });
    }

    /** What a preview was asked of; an older one never overwrites a newer. */
    private record Sight(RunResult result, ReportWish wish, List<Path> evidence, Brought files) {
    }

    /** Asks for the pages; draws nothing while the screen is not there. */
    void look() {
        var result = open.resultProperty().get();
        newest = null;
        pages.show(null);
        if (result != null && shown) {
            newest = new Sight(result, wish.get(), List.copyOf(open.evidence()), open.broughtProperty().get());
            sights.offer(newest);
        }
    }

    /** Whether the screen is in sight and its preview worth the work. */
    void shown(boolean now) {
        shown = now;
        look();
    }

    private void draw(Sight sight) {
        try {
            var dossier = reports.dossier(sight.result, sight.evidence, sight.files, sight.wish.language(), sight.wish.options());
            var paper = reports.paper(dossier, _ -> sight == newest);
            window.execute(() -> paper.ifPresent(drawn -> {
                if (sight == newest) {
                    pages.show(drawn);
                } else {
                    drawn.close();
                }
            }));
        } catch (Refused refused) {
            window.execute(() -> open.refuse(refused.problem()));
        }
    }

    private interface Writing {
        void into(Path file) throws Refused;
    }

    /** Asks where, then writes the verdict file; does nothing where there is no verdict. */
    public void saveVerdict(String title) {
        var result = open.resultProperty().get();
        if (result != null) {
            files.save(title, name(result) + ".verdict.json", "json").ifPresent(file -> write(file, into -> {
                reports.saveVerdict(result, into);
                seal.verdict(into);
            }));
        }
    }

    /** Asks where, then writes the report as it was wished for. */
    public void printReport(String title, Language language) {
        printReport(title, wish.get().in(language));
    }

    void printReport(String title, ReportWish wished) {
        var result = open.resultProperty().get();
        if (result != null) {
            var evidence = List.copyOf(open.evidence());
            var brought = open.broughtProperty().get();
            files.save(title, name(result) + ".report.pdf", "pdf").ifPresent(file -> write(file, into -> {
                reports.printReport(result, reports.dossier(result, evidence, brought, wished.language(), wished.options()), into, this::goesOn);
                if (!stopped) {
                    seal.report(into);
                }
            }));
        }
    }

    /** Asks where, then packs the evidence, or the events of a filter, signed with the open key. */
    void pack(String title, String where) {
        var result = open.resultProperty().get();
        var signer = seal.signerProperty().get();
        if (result != null && signer != null) {
            var evidence = List.copyOf(open.evidence());
            files.save(title, name(result) + ".pack.zip", "zip").ifPresent(file -> write(file, into -> {
                if (!seal.sealing().pack(signer, result, evidence, where, into, new Packed(this::goesOn, () -> stopped))) {
                    stopped = true;
                }
            }));
        }
    }

    /** Asks for a printer, then prints the pages that are shown. */
    void print() {
        var paper = pages.paperProperty().get();
        if (paper != null) {
            try {
                reports.press(name(open.resultProperty().get())).ifPresent(press -> write(null, _ -> press.print(paper, this::goesOn)));
            } catch (Refused refused) {
                open.refuse(refused.problem());
            }
        }
    }

    /** Stops what is being written or printed; nothing is left of a file. */
    void stop() {
        stopped = true;
    }

    private boolean goesOn(int page) {
        window.execute(() -> progress.set(page));
        return !stopped;
    }

    private void write(Path file, Writing writing) {
        working.set(true);
        stopped = false;
        progress.set(0);
        written.set(null);
        background.execute(() -> {
            try {
                writing.into(file);
                window.execute(() -> {
                    working.set(false);
                    written.set(stopped ? null : file);
                });
            } catch (Refused refused) {
                window.execute(() -> {
                    working.set(false);
                    open.refuse(refused.problem());
                });
            }
        });
    }

    private static String name(RunResult result) {
        return result.objects().size() == 1 ? Shorten.fileName(result.objects().getFirst().path()) : "assay";
    }

    /** The key to sign with. */
    SealViewModel seal() {
        return seal;
    }

    /** What the auditor wants of the report. */
    ObjectProperty<ReportWish> wishProperty() {
        return wish;
    }

    /** The pages to look at. */
    PagesViewModel pages() {
        return pages;
    }

    /** The page that is being written or printed. */
    ReadOnlyIntegerProperty progressProperty() {
        return progress;
    }

    /** Whether something is being written. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working;
    }

    /** What was written last; null where nothing was. */
    public ReadOnlyObjectProperty<Path> writtenProperty() {
        return written;
    }

    /** Stops telling what was written. */
    public void forget() {
        written.set(null);
    }
}
