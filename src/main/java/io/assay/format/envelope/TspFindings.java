// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.crypto.path.CertificatePath;
import io.assay.crypto.path.PathProblem;
import io.assay.crypto.tsp.TimeStampResult;
import io.assay.crypto.tsp.TspObservation;
import io.assay.crypto.tsp.TspProblem;
import io.assay.evidence.Locator;
import java.util.Set;
import java.util.stream.Stream;

/** Turns what is said against a time-stamp into findings. */
public final class TspFindings {
    private static final Set<TspProblem> OF_ANSWER = Set.of(TspProblem.NOT_GRANTED, TspProblem.NONCE_MISMATCH, TspProblem.QUERY_MISMATCH,
        TspProblem.POLICY_MISMATCH);
    private static final Set<TspProblem> OF_IMPRINT = Set.of(TspProblem.IMPRINT_MISMATCH, TspProblem.IMPRINT_UNCHECKED,
        TspProblem.WEAK_IMPRINT, TspProblem.UNSUPPORTED);
    private static final Set<TspProblem> OF_AUTHORITY = Set.of(TspProblem.TSA_CERTIFICATE_INVALID_AT_GENTIME,
        TspProblem.TSA_CERTIFICATE_EXPIRED_NOW);

    private TspFindings() {}

    private static TspCode code(TspProblem problem) {
        return switch (problem) {
            case NOT_GRANTED -> TspCode.NOT_GRANTED;
            case IMPRINT_MISMATCH -> TspCode.IMPRINT_MISMATCH;
            case IMPRINT_UNCHECKED -> TspCode.IMPRINT_UNCHECKED;
            case WEAK_IMPRINT -> TspCode.WEAK_IMPRINT;
            case UNSUPPORTED -> TspCode.UNSUPPORTED;
            case NONCE_MISMATCH -> TspCode.NONCE_MISMATCH;
            case QUERY_MISMATCH -> TspCode.QUERY_MISMATCH;
            case POLICY_MISMATCH -> TspCode.POLICY_MISMATCH;
            case TSA_CERTIFICATE_MISSING -> TspCode.TSA_CERT_MISSING;
            case ESS_MISSING -> TspCode.ESS_MISSING;
            case ESS_SHA1 -> TspCode.ESS_SHA1;
            case TSA_NAME -> TspCode.TSA_NAME;
            case TSA_CERTIFICATE_INVALID_AT_GENTIME -> TspCode.TSA_CERT_INVALID_AT_GENTIME;
            case TSA_CERTIFICATE_EXPIRED_NOW -> TspCode.TSA_CERT_EXPIRED_NOW;
            case GENTIME_FUTURE -> TspCode.GENTIME_FUTURE;
            case UNKNOWN_CRITICAL_EXTENSION -> TspCode.UNKNOWN_CRITICAL_EXT;
        };
    }

    /** Whether the authority granted, and answered this query. */
    public static void reportAnswer(TimeStampResult result, Locator at, Tally tally) {
        report(result, OF_ANSWER, at, tally);
    }

    /** Whether the token is over the data. */
    public static void reportImprint(TimeStampResult result, Locator at, Tally tally) {
        report(result, OF_IMPRINT, at, tally);
    }

    /** Whether the token is signed by the certificate that it names. */
    public static void reportSignature(TimeStampResult result, Locator at, Tally tally) {
        tally.examined(result.signer().isPresent() ? 1 : 0);
        result.observations().stream().filter(observation -> !OF_ANSWER.contains(observation.problem())
            && !OF_IMPRINT.contains(observation.problem()) && !OF_AUTHORITY.contains(observation.problem()))
            .forEach(observation -> tally.report(of(observation, at)));
        result.signer().stream().flatMap(signer -> Stream.concat(CmsFindings.ofContent(signer, at), CmsFindings.ofSignature(signer, at)))
            .filter(finding -> finding.code() != CmsCode.SIGNER_CERT_MISSING).forEach(tally::report);
    }

    /** Whether the authority could be trusted at the token's time. */
    public static void reportAuthority(TimeStampResult result, Locator at, Tally tally) {
        report(result, OF_AUTHORITY, at, tally);
        result.path().ifPresent(path -> reportPath(path, at, tally));
    }

    /** That a certificate was not valid at the token's time is said once, in the words of time-stamps. */
    private static void reportPath(CertificatePath path, Locator at, Tally tally) {
        tally.examined(path.certificates().size());
        path.observations().stream().filter(observation -> observation.problem() != PathProblem.EXPIRED
            && observation.problem() != PathProblem.NOT_YET_VALID).forEach(observation -> tally.report(PathFindings.of(observation, at)));
    }

    /** Everything at once, for a time-stamp that is only a part of something else. */
    public static void reportAll(TimeStampResult result, Locator at, Tally tally) {
        reportAnswer(result, at, tally);
        reportImprint(result, at, tally);
        reportSignature(result, at, tally);
        reportAuthority(result, at, tally);
    }

    private static void report(TimeStampResult result, Set<TspProblem> some, Locator at, Tally tally) {
        result.observations().stream().filter(observation -> some.contains(observation.problem()))
            .forEach(observation -> tally.report(of(observation, at)));
    }

    private static Finding of(TspObservation observation, Locator at) {
        Finding finding = Finding.of(code(observation.problem()), at, observation.arguments().toArray());
        return switch (observation.problem()) {
            case IMPRINT_MISMATCH -> finding.compared((String) observation.arguments().get(1), (String) observation.arguments().get(0));
            case NONCE_MISMATCH, POLICY_MISMATCH ->
                finding.compared((String) observation.arguments().get(0), (String) observation.arguments().get(1));
            default -> finding;
        };
    }
}
