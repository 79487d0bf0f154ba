// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import io.assay.ui.chain.ChainViewModel;
import io.assay.ui.coverage.CoverageExport;
import io.assay.ui.coverage.CoverageViewModel;
import io.assay.ui.explain.Depth;
import io.assay.ui.findings.FindingsViewModel;
import io.assay.ui.open.RecentCases;
import io.assay.ui.place.PlaceViewModel;
import io.assay.ui.report.ReportViewModel;
import io.assay.ui.run.CaseViewModel;
import io.assay.ui.scan.ScanViewModel;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Selection;
import io.assay.ui.session.Stage;
import io.assay.ui.session.Surroundings;
import io.assay.ui.settings.Settings;
import io.assay.ui.time.ProofExport;
import io.assay.ui.time.TimeViewModel;
import io.assay.ui.time.beside.InquiryViewModel;
import io.assay.ui.trust.TrustViewModel;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** All view models of a window; they outlive every view. */
public record Models(Settings settings, OpenCase open, Selection selection, ShellViewModel shell, CaseViewModel artefacts, FindingsViewModel findings,
        PlaceViewModel place, TrustViewModel trust, ReportViewModel report, CoverageViewModel coverage, CoverageExport export, TimeViewModel time,
        ProofExport proofs, InquiryViewModel inquiry, ScanViewModel scans, ChainViewModel chain, RecentCases recent, ObjectProperty<Depth> depth) {
    public static Models of(Surroundings around) {
        var settings = new Settings(around.memory(), around.language(), around.speaker());
        var open = new OpenCase(around.engine(), around.runs(), around.window(), around.nanos());
        var selection = new Selection(open);
        var coverage = new CoverageViewModel(open, selection, around.engine(), around.background(), around.window());
        var recent = new RecentCases(around.memory());
        open.stageProperty().addListener((_, _, stage) -> {
            if (stage == Stage.DONE) {
                recent.opened(open.evidence(), open.broughtProperty().get());
            }
        });
        return new Models(settings, open, selection, new ShellViewModel(open, selection, around.lanes()), new CaseViewModel(open, selection),
            new FindingsViewModel(selection, settings.wordsProperty(), around.background(), around.window()),
            new PlaceViewModel(selection, settings.wordsProperty(), around.engine(), around.background(), around.window()),
            new TrustViewModel(around.engine(), open, selection, around.background(), around.window()),
            new ReportViewModel(open, around.reports(), around.files(), around.background(), around.window()), coverage,
            new CoverageExport(coverage, open, around.reports(), around.files(), around.clip(), around.background(), around.window()),
            new TimeViewModel(open, selection, around.engine(), around.background(), around.window()),
            new ProofExport(open, selection, around.engine(), around.reports(), around.files(), around.background(), around.window()),
            new InquiryViewModel(open, selection, around.engine(), around.files(), around.background(), around.window()),
            new ScanViewModel(open, around.engine(), around.reports(), around.files(), new ScanViewModel.Threads(around.background(), around.window())),
            new ChainViewModel(open, selection, around.engine(), around.background(), around.window()), recent,
            new SimpleObjectProperty<>(Depth.PLAIN));
    }
}
