// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.x509;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;
import io.assay.crypto.path.PathProblem;
import java.util.EnumSet;
import java.util.Set;

/** The questions put to certificates and revocation lists. */
enum X509Question implements Question.Defined {
    FORM("x509.form", Axis.INTEGRITY, "RFC 5280 sections 4.1 and 5.1, RFC 7468"),
    SIGNATURES("x509.signatures", Axis.AUTHENTICITY, "RFC 5280 section 6.1.3 a 1", PathProblem.SIGNATURE_INVALID,
        PathProblem.SIGNATURE_UNSUPPORTED, PathProblem.ENGINES_DISAGREE),
    TRUST("x509.trust", Axis.AUTHENTICITY, "RFC 5280 section 6.1", PathProblem.UNTRUSTED, PathProblem.NO_PATH, PathProblem.LIMIT),
    VALIDITY("x509.validity", Axis.AUTHENTICITY, "RFC 5280 section 6.1.3 a 2", PathProblem.EXPIRED, PathProblem.NOT_YET_VALID),
    CONSTRAINTS("x509.constraints", Axis.AUTHENTICITY, "RFC 5280 sections 6.1.3 to 6.1.5, RFC 9618", PathProblem.NOT_A_CA,
        PathProblem.PATH_LENGTH, PathProblem.NAME_CONSTRAINT, PathProblem.POLICY, PathProblem.UNKNOWN_CRITICAL_EXTENSION,
        PathProblem.MALFORMED_EXTENSION),
    PURPOSE("x509.purpose", Axis.AUTHENTICITY, "RFC 5280 sections 4.2.1.3 and 4.2.1.12, RFC 9336, RFC 3161 section 2.3",
        PathProblem.WRONG_EKU, PathProblem.EKU_ABSENT, PathProblem.EKU_NOT_CRITICAL, PathProblem.EKU_NOT_EXCLUSIVE,
        PathProblem.WRONG_KEY_USAGE),
    REVOCATION("x509.revocation", Axis.AUTHENTICITY, "RFC 5280 section 6.3", PathProblem.REVOKED, PathProblem.REVOKED_LATER,
        PathProblem.REVOCATION_UNKNOWN, PathProblem.CRL_STALE, PathProblem.CRL_LATER, PathProblem.CRL_SIGNATURE_INVALID),
    STRENGTH("x509.strength", Axis.AUTHENTICITY, "ETSI TS 119 312", PathProblem.WEAK_KEY, PathProblem.WEAK_SIGNATURE_HASH,
        PathProblem.BELOW_POLICY, PathProblem.KEY_UNSUPPORTED);

    private final Definition definition;
    private final Set<PathProblem> problems;

    X509Question(String id, Axis axis, String source, PathProblem... problems) {
        this.definition = new Definition(new CheckId(id), axis, source);
        this.problems = problems.length == 0 ? EnumSet.noneOf(PathProblem.class) : EnumSet.of(problems[0], problems);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** Whether the problem is an answer to this question. */
    boolean isAnsweredBy(PathProblem problem) {
        return problems.contains(problem);
    }
}
