// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.x509;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.path.CertificatePath;
import io.assay.crypto.path.ListJudgement;
import io.assay.crypto.pki.RevocationList;
import io.assay.crypto.signature.SignatureAnswer;
import io.assay.evidence.Locator;
import io.assay.format.envelope.PathFindings;
import io.assay.format.envelope.X509Code;

/** Deals what was found about a revocation list, examined for itself, out to the questions that it answers. */
final class ListAnswers {
    private ListAnswers() {}

    static boolean holds(ListJudgement judgement) {
        return judgement.answer().holds() && judgement.signer().map(CertificatePath::holds).orElse(false);
    }

    static void answer(X509Question question, RevocationList list, ListJudgement judgement, Locator at, Tally tally) {
        tally.examined(1);
        Locator place = at.inField("list " + list.fingerprint().substring(0, 16));
        switch (question) {
            case SIGNATURES -> signature(list, judgement.answer(), judgement.signer().isPresent(), place, tally);
            case TRUST -> {
                if (judgement.signer().isEmpty()) {
                    tally.report(Finding.of(X509Code.NO_PATH, place, list.issuer(), list.fingerprint(), list.issuer()));
                }
            }
            case REVOCATION -> {
                if (judgement.isStale()) {
                    tally.report(Finding.of(X509Code.CRL_STALE, place, list.issuer(), list.fingerprint(),
                        list.nextUpdate().map(Object::toString).orElse("")));
                }
                if (judgement.isLater()) {
                    tally.report(Finding.of(X509Code.CRL_LATER, place, list.issuer(), list.fingerprint(), list.thisUpdate().toString()));
                }
            }
            default -> { }
        }
        judgement.signer().ifPresent(path -> path.observations().stream()
            .filter(observation -> question.isAnsweredBy(observation.problem()))
            .forEach(observation -> tally.report(PathFindings.of(observation, at))));
        if (question == X509Question.PURPOSE) {
            tally.notApplicable();
        }
    }

    private static void signature(RevocationList list, SignatureAnswer answer, boolean known, Locator place, Tally tally) {
        switch (answer) {
            case REFUSED -> tally.report(Finding.of(X509Code.CRL_SIG_INVALID, place, list.issuer(), list.fingerprint(), list.fingerprint())
                .weighing(Weight.FAIL));
            case ENGINES_DISAGREE -> tally.report(Finding.of(X509Code.ENGINES_DISAGREE, place, list.issuer(), list.fingerprint()));
            case UNSUPPORTED -> {
                if (known) {
                    tally.report(Finding.of(X509Code.UNSUPPORTED, place, list.issuer(), list.fingerprint(), ""));
                }
            }
            case HOLDS -> { }
        }
    }
}
