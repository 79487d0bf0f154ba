// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;

/** Orders the certificates of a key file from the key's own upwards; those that do not belong to its path are left out. */
final class CertificateOrder {
    private CertificateOrder() {
    }

    static List<X509CertificateHolder> upwards(SubjectPublicKeyInfo key, List<X509CertificateHolder> certificates) {
        List<X509CertificateHolder> path = new ArrayList<>();
        certificates.stream().filter(certificate -> same(certificate.getSubjectPublicKeyInfo(), key)).findFirst().ifPresent(path::add);
        while (!path.isEmpty()) {
            X509CertificateHolder last = path.getLast();
            X509CertificateHolder issuer = certificates.stream()
                .filter(candidate -> candidate.getSubject().equals(last.getIssuer()) && !path.contains(candidate)).findFirst().orElse(null);
            if (issuer == null) {
                break;
            }
            path.add(issuer);
        }
        return path;
    }

    /** Compares the key itself: the identifiers of one algorithm are spelled with and without parameters. */
    private static boolean same(SubjectPublicKeyInfo one, SubjectPublicKeyInfo other) {
        try {
            return one.getAlgorithm().getAlgorithm().equals(other.getAlgorithm().getAlgorithm())
                && Arrays.equals(one.getPublicKeyData().getEncoded(), other.getPublicKeyData().getEncoded());
        } catch (IOException unencodable) {
            throw new UncheckedIOException(unencodable);
        }
    }
}
