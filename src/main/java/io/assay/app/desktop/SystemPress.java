// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.report.page.Beat;
import io.assay.ui.report.SheetImage;
import io.assay.ui.session.Paper;
import io.assay.ui.session.Press;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Problem.Kind;
import io.assay.ui.session.Refused;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/** The system's printer: its own dialog, then page for page, each fitted to the paper, lying where the page lies. */
final class SystemPress implements Press {
    /** Dots in a point: 216 dots an inch, where thin lines and small digits still print clean. */
    private static final double DOTS = 3;

    private final PrinterJob job;

    private SystemPress(PrinterJob job) {
        this.job = job;
    }

    /** Shows the system's dialog; empty where it was closed. */
    static Optional<Press> ask(Window owner, String name) throws Refused {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            throw new Refused(Problem.of(Kind.PRINTER, ""), null);
        }
        job.getJobSettings().setJobName(name);
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Optional.empty();
        }
        return Optional.of(new SystemPress(job));
    }

    @Override
    public void print(Paper paper, Beat beat) throws Refused {
        for (int page = 0; page < paper.pages(); page++) {
            if (!isWanted(page + 1)) {
                continue;
            }
            if (!beat.page(page + 1)) {
                job.cancelJob();
                return;
            }
            boolean lying = paper.width(page) > paper.height(page);
            PageLayout layout = job.getPrinter().createPageLayout(job.getJobSettings().getPageLayout().getPaper(),
                lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
            if (!job.printPage(layout, fitted(paper, page, layout))) {
                job.cancelJob();
                throw new Refused(Problem.of(Kind.PRINTER, job.getPrinter().getName()), null);
            }
        }
        job.endJob();
    }

    private boolean isWanted(int page) {
        PageRange[] ranges = job.getJobSettings().getPageRanges();
        if (ranges == null) {
            return true;
        }
        for (PageRange range : ranges) {
            if (range.getStartPage() <= page && page <= range.getEndPage()) {
                return true;
            }
        }
        return false;
    }

    private static ImageView fitted(Paper paper, int page, PageLayout layout) throws Refused {
        ImageView view = new ImageView(SheetImage.of(paper.draw(page, DOTS)));
        double scale = Math.min(1, Math.min(layout.getPrintableWidth() / paper.width(page), layout.getPrintableHeight() / paper.height(page)));
        view.setFitWidth(paper.width(page) * scale);
        view.setFitHeight(paper.height(page) * scale);
        view.setSmooth(true);
        return view;
    }
}
