// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.tsp;

import io.assay.crypto.der.DerFault;
import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.Names;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/** Whether the name that a token gives its authority is one of those in the certificate that signed it, as RFC 3161 section 2.4.2 demands. */
final class AuthorityName {
    private AuthorityName() {}

    static boolean isOf(GeneralName stated, Certificate certificate) {
        return same(stated, new GeneralName(certificate.subjectName()))
            || alternatives(certificate).stream().flatMap(names -> Stream.of(names.getNames())).anyMatch(name -> same(stated, name));
    }

    private static Optional<GeneralNames> alternatives(Certificate certificate) {
        try {
            return certificate.extension(Extension.subjectAlternativeName, GeneralNames::getInstance);
        } catch (DerFault unreadable) {
            return Optional.empty();
        }
    }

    private static boolean same(GeneralName one, GeneralName other) {
        boolean directory = one.getTagNo() == GeneralName.directoryName && other.getTagNo() == GeneralName.directoryName;
        return directory ? Names.same(X500Name.getInstance(one.getName()), X500Name.getInstance(other.getName())) : one.equals(other);
    }

    static String text(GeneralName name) {
        return name.getTagNo() == GeneralName.directoryName ? Names.text(X500Name.getInstance(name.getName())) : name.toString();
    }
}
