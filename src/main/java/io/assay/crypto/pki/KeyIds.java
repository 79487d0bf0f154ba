// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.pki;

import io.assay.crypto.der.DerFault;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/** Key identifiers: hints of which key is meant (RFC 5280 sections 4.2.1.1 and 4.2.1.2), never proofs. */
public final class KeyIds {
    private KeyIds() {}

    /** The identifier of the certificate's own key. */
    public static Optional<byte[]> subject(Certificate certificate) {
        try {
            return certificate.extension(Extension.subjectKeyIdentifier, SubjectKeyIdentifier::getInstance)
                .map(SubjectKeyIdentifier::getKeyIdentifier);
        } catch (DerFault malformed) {
            return Optional.empty();
        }
    }

    /** The identifier of the key that issued the certificate, as the certificate says. */
    public static Optional<byte[]> authority(Certificate certificate) {
        try {
            return certificate.extension(Extension.authorityKeyIdentifier, AuthorityKeyIdentifier::getInstance).flatMap(KeyIds::octets);
        } catch (DerFault malformed) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> authority(RevocationList list) {
        try {
            return list.extension(Extension.authorityKeyIdentifier, AuthorityKeyIdentifier::getInstance).flatMap(KeyIds::octets);
        } catch (DerFault malformed) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> octets(AuthorityKeyIdentifier identifier) {
        return Optional.ofNullable(identifier.getKeyIdentifierOctets());
    }

    /** Whether the certificate names the very key of the issuer. */
    public static boolean names(Certificate certificate, Certificate issuer) {
        Optional<byte[]> named = authority(certificate);
        return named.isPresent() && subject(issuer).filter(own -> Arrays.equals(own, named.get())).isPresent();
    }

    /** Whether the list names another key than the issuer's. */
    public static boolean namesAnother(RevocationList list, Certificate issuer) {
        Optional<byte[]> named = authority(list);
        return named.isPresent() && subject(issuer).filter(own -> !Arrays.equals(own, named.get())).isPresent();
    }
}
