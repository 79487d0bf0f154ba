// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a deletion certificate. */
enum CertificateQuestion implements Question.Defined {
    FORM("semvec.certificate.form", Axis.INTEGRITY, "semvec compliance guide, DeletionCertificate (profile assay-delcert/1)"),
    SIGNATURE("semvec.certificate.signature", Axis.AUTHENTICITY, "semvec compliance guide, DeletionCertificate; RFC 8017 section 8"),
    KEY("semvec.certificate.key", Axis.AUTHENTICITY, "semvec compliance guide, DeletionCertificate keys"),
    COVERAGE("semvec.certificate.coverage", Axis.INTEGRITY, "profile assay-delcert/1"),
    CLAIMS("semvec.certificate.claims", Axis.CLAIMS, "semvec compliance guide, reason of a DeletionCertificate"),
    TIME("semvec.certificate.time", Axis.TIME, "profile assay-delcert/1"),
    UNIQUE("semvec.certificate.unique", Axis.INTEGRITY, "profile assay-delcert/1");

    private final Definition definition;

    CertificateQuestion(String id, Axis axis, String source) {
        this.definition = new Definition(new CheckId(id), axis, source);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
