// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.coverage.ClauseEvents;
import io.assay.coverage.CoverageSplit;
import io.assay.coverage.Period;
import io.assay.coverage.SplitBy;
import io.assay.coverage.catalogue.BuiltIn;
import io.assay.coverage.catalogue.Catalogue;
import io.assay.coverage.catalogue.CatalogueException;
import io.assay.coverage.catalogue.CatalogueReader;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import io.assay.coverage.change.ClauseChange;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.source.UnreadableEvidence;
import io.assay.survey.Survey;
import io.assay.survey.Surveyed;
import io.assay.ui.session.CoverageWish;
import io.assay.ui.session.Covered;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Problem.Kind;
import io.assay.ui.session.Refused;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.EventWatcher;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Counts coverage for the window, in the same pass and by the same engine as the command line.
 *
 * @param beside who else is told every event
 */
record WindowCoverage(List<EvidenceFormat> formats, Lanes lanes, Circumstances circumstances, RunMonitor monitor, Optional<? extends EventWatcher> beside) {
    Surveyed of(List<Path> evidence, CoverageWish wish) throws IOException, UnreadableEvidence, Refused {
        return survey(wish).run(evidence, List.of(), engagement());
    }

    static Covered covered(Surveyed surveyed) {
        return new Covered(surveyed.run(), surveyed.result(), surveyed.producers(), surveyed.population());
    }

    CoverageSplit split(SplitBy by, List<String> frameworks, List<Path> evidence, CoverageWish wish) throws IOException, UnreadableEvidence, Refused {
        return survey(wish).split(by, evidence, frameworks, engagement());
    }

    ClauseEvents events(ByType rule, List<Path> evidence, CoverageWish wish) throws IOException, UnreadableEvidence, Refused {
        return survey(wish).events(rule, evidence, engagement());
    }

    List<ClauseChange> changes(List<Path> before, Optional<Period> period, List<Path> after, CoverageWish wish)
            throws IOException, UnreadableEvidence, Refused {
        Surveyed.Pair pair = Surveyed.Pair.of(of(before, wish.over(period)), of(after, wish));
        return ClauseChange.between(pair.before(), pair.after());
    }

    private Survey survey(CoverageWish wish) throws Refused {
        return new Survey(formats, catalogue(wish.catalogues()), wish.period(), wish.filter());
    }

    private Engagement engagement() {
        Engagement alone = Engagement.of(circumstances, CustodyMode.METADATA, lanes, monitor);
        return beside.map(alone::watchedBy).orElse(alone);
    }

    private static Catalogue catalogue(List<Path> files) throws Refused {
        Catalogue catalogue = BuiltIn.catalogue();
        for (Path file : files) {
            try {
                catalogue = catalogue.with(CatalogueReader.read(Files.readAllBytes(file), file.getFileName().toString()));
            } catch (IOException unreadable) {
                throw new Refused(Problem.of(Kind.UNREADABLE, file.toString()), unreadable);
            } catch (CatalogueException faulty) {
                throw new Refused(new Problem(Kind.CATALOGUE, file.toString(), Optional.of(faulty.phrase())), faulty);
            }
        }
        return catalogue;
    }
}
