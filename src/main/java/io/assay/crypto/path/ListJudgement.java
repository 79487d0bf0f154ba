// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.KeyIds;
import io.assay.crypto.pki.Names;
import io.assay.crypto.pki.RevocationList;
import io.assay.crypto.signature.SignatureAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a revocation list that is itself the evidence: who signed it, and whether he leads to an anchor.
 *
 * @param answer what the engines say under the key of the signer; unsupported where no certificate of the issuer is at hand
 * @param signer the path of the certificate whose key made the signature, or was the likeliest to have made it
 * @param isStale whether the next list was due before the instant, or the list does not say when
 * @param isLater whether it was issued after the time of validation
 */
public record ListJudgement(SignatureAnswer answer, Optional<CertificatePath> signer, boolean isStale, boolean isLater) {
    /** Judges a list by what the auditor supplies. */
    public static ListJudgement of(RevocationList list, PathRequest request) {
        List<Certificate> named = Stream.concat(request.anchors().stream(), request.supplied().stream()).distinct()
            .filter(certificate -> Names.same(certificate.subjectName(), list.issuerName()) && !KeyIds.namesAnother(list, certificate)).toList();
        boolean stale = list.nextUpdate().map(due -> due.isBefore(request.at())).orElse(true);
        Optional<Certificate> signer = named.stream().filter(certificate -> answer(list, certificate).holds()).findFirst()
            .or(() -> named.stream().findFirst());
        return new ListJudgement(signer.map(certificate -> answer(list, certificate)).orElse(SignatureAnswer.UNSUPPORTED),
            signer.map(certificate -> PathBuilder.best(certificate, request.forPurpose(Purpose.ANY))), stale,
            list.thisUpdate().isAfter(request.validation()));
    }

    private static SignatureAnswer answer(RevocationList list, Certificate signer) {
        return signer.key().map(list::signedBy).orElse(SignatureAnswer.UNSUPPORTED);
    }
}
