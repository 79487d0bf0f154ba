// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.x509;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.path.CertificatePath;
import io.assay.crypto.path.PathProblem;
import io.assay.evidence.Locator;
import io.assay.format.envelope.ExpectedPurpose;
import io.assay.format.envelope.PathFindings;
import io.assay.crypto.path.Purpose;
import io.assay.trust.TrustStore;
import java.util.List;

/** Deals what was found about paths out to the questions that it answers. */
final class PathAnswers {
    private PathAnswers() {}

    static void answer(X509Question question, List<CertificatePath> paths, TrustStore trust, Locator at, Tally tally) {
        for (CertificatePath path : paths) {
            tally.examined(examined(question, path));
            path.observations().stream().filter(observation -> question.isAnsweredBy(observation.problem())).forEach(observation -> {
                Finding finding = PathFindings.of(observation, at);
                tally.report(isFinal(observation.problem()) ? finding.weighing(Weight.FAIL) : finding);
            });
        }
        boolean noPurpose = question == X509Question.PURPOSE && ExpectedPurpose.of(trust, ExpectedPurpose.NONE) == Purpose.ANY;
        boolean nothingBelowAnchors = question == X509Question.REVOCATION
            && paths.stream().allMatch(path -> path.anchored() && path.certificates().size() == 1);
        if (!paths.isEmpty() && (noPurpose || nothingBelowAnchors)) {
            tally.notApplicable();
        }
    }

    /** Without a path to an anchor nobody can say whether constraints and lists allow it: nothing was examined. */
    private static long examined(X509Question question, CertificatePath path) {
        boolean needsPath = question == X509Question.CONSTRAINTS || question == X509Question.REVOCATION;
        return needsPath && !path.anchored() ? 0 : path.certificates().size();
    }

    /** At a given instant a certificate is in its validity or not: no other path and no proof could change that. */
    private static boolean isFinal(PathProblem problem) {
        return problem == PathProblem.EXPIRED || problem == PathProblem.NOT_YET_VALID;
    }
}
