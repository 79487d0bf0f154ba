// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.report.compare.Comparison;
import io.assay.report.compare.NoVerdict;
import io.assay.report.compare.RecordedVerdict;
import io.assay.text.Messages;
import java.io.IOException;
import java.nio.file.Path;

/** The verdict that {@code --compare} names. */
final class Recorded {
    private final RecordedVerdict verdict;

    private Recorded(RecordedVerdict verdict) {
        this.verdict = verdict;
    }

    /** Reads it; where no time is given, the run is made for the time of the recorded one. */
    static Recorded read(Path file, RunOptions options) throws Failure {
        try {
            RecordedVerdict verdict = RecordedVerdict.read(file);
            if (options.at == null) {
                options.at = verdict.evaluatedAt().map(Object::toString).orElse(null);
            }
            return new Recorded(verdict);
        } catch (IOException unreadable) {
            throw Failure.unreadableFile(file);
        } catch (NoVerdict other) {
            throw new Failure(ExitStatus.USAGE, other.phrase());
        }
    }

    /** Prints the comparison, beside the answer where that is for programs, and says whether the verdicts agree. */
    boolean isReproduced(byte[] derived, boolean beside, Surroundings surroundings, Messages words) {
        Comparison comparison = Comparison.of(verdict, derived);
        (beside ? surroundings.err() : surroundings.out()).print(comparison.text(words));
        surroundings.out().flush();
        return comparison.isReproduced();
    }
}
