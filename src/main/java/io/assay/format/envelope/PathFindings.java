// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope;

import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.check.Tally;
import io.assay.crypto.path.CertificatePath;
import io.assay.crypto.path.PathObservation;
import io.assay.crypto.path.PathProblem;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import java.util.ArrayList;
import java.util.List;

/** Turns what is said against a certificate path into findings. */
public final class PathFindings {
    private static final int SHORT = 16;

    private PathFindings() {}

    /** Tells which certificates and revocation lists a path that holds rests on. */
    public static void used(CertificatePath path, Desk desk) {
        if (path.holds()) {
            path.certificates().forEach(certificate -> desk.used(certificate.fingerprint()));
            path.lists().forEach(list -> desk.used(list.fingerprint()));
        }
    }

    /** The code of a problem; those of time stamping alone are of the time-stamps' codes. */
    public static FindingCode code(PathProblem problem) {
        return switch (problem) {
            case EXPIRED -> X509Code.EXPIRED;
            case NOT_YET_VALID -> X509Code.NOT_YET_VALID;
            case REVOKED -> X509Code.REVOKED;
            case REVOKED_LATER -> X509Code.REVOKED_LATER;
            case REVOCATION_UNKNOWN -> X509Code.REVOCATION_UNKNOWN;
            case CRL_STALE -> X509Code.CRL_STALE;
            case CRL_LATER -> X509Code.CRL_LATER;
            case CRL_SIGNATURE_INVALID -> X509Code.CRL_SIG_INVALID;
            case UNTRUSTED -> X509Code.UNTRUSTED;
            case NO_PATH -> X509Code.NO_PATH;
            case SIGNATURE_INVALID -> X509Code.SIG_INVALID;
            case SIGNATURE_UNSUPPORTED -> X509Code.UNSUPPORTED;
            case ENGINES_DISAGREE -> X509Code.ENGINES_DISAGREE;
            case NOT_A_CA -> X509Code.NOT_CA;
            case PATH_LENGTH -> X509Code.PATHLEN;
            case NAME_CONSTRAINT -> X509Code.NAME_CONSTRAINT;
            case POLICY -> X509Code.POLICY;
            case UNKNOWN_CRITICAL_EXTENSION -> X509Code.UNKNOWN_CRITICAL_EXT;
            case MALFORMED_EXTENSION -> X509Code.MALFORMED_EXT;
            case WRONG_EKU -> X509Code.WRONG_EKU;
            case EKU_ABSENT -> X509Code.EKU_ABSENT;
            case EKU_NOT_CRITICAL -> TspCode.EKU_NOT_CRITICAL;
            case EKU_NOT_EXCLUSIVE -> TspCode.EKU_NOT_EXCLUSIVE;
            case WRONG_KEY_USAGE -> X509Code.WRONG_KEY_USAGE;
            case WEAK_KEY -> X509Code.WEAK_KEY;
            case WEAK_SIGNATURE_HASH -> X509Code.WEAK_SIGNATURE_HASH;
            case BELOW_POLICY -> X509Code.BELOW_POLICY;
            case KEY_UNSUPPORTED -> X509Code.KEY_UNSUPPORTED;
            case LIMIT -> X509Code.LIMIT;
        };
    }

    /** One finding; the certificate's SHA-256 begins the name of the place. */
    public static Finding of(PathObservation observation, Locator at) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(observation.certificate().subject());
        arguments.add(observation.certificate().fingerprint());
        arguments.addAll(observation.arguments());
        String place = "certificate " + observation.certificate().fingerprint().substring(0, SHORT);
        return Finding.of(code(observation.problem()), at.inField(place), arguments.toArray());
    }

    /** Everything that is said against the path; the path counts as one thing examined for each certificate. */
    public static void report(CertificatePath path, Locator at, Tally tally) {
        tally.examined(path.certificates().size());
        path.observations().forEach(observation -> tally.report(of(observation, at)));
    }

    /** Whether today's strength of keys or hashes is missing somewhere. */
    public static boolean isWeak(CertificatePath path) {
        return path.has(PathProblem.WEAK_KEY) || path.has(PathProblem.WEAK_SIGNATURE_HASH);
    }
}
