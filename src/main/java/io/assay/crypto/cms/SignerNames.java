// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

import io.assay.crypto.der.Asn1;
import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.KeyIds;
import io.assay.crypto.pki.Names;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerIdentifier;

/** Finds the certificates that a signer may mean: by issuer and serial number, or by the identifier of his key (RFC 5652 section 5.3). */
final class SignerNames {
    private SignerNames() {}

    /** Reads an identifier to its end: Bouncy Castle would put off looking inside. */
    static SignerIdentifier read(Object parsed) {
        SignerIdentifier signer = SignerIdentifier.getInstance(parsed);
        return text(signer).isEmpty() ? null : signer;
    }

    static List<Certificate> matching(SignerIdentifier signer, List<Certificate> bag, List<Certificate> supplied) {
        return Stream.concat(bag.stream(), supplied.stream()).distinct().filter(certificate -> fits(signer, certificate)).toList();
    }

    private static boolean fits(SignerIdentifier signer, Certificate certificate) {
        if (signer.isTagged()) {
            byte[] wanted = ASN1OctetString.getInstance(signer.getId()).getOctets();
            return KeyIds.subject(certificate).filter(own -> Arrays.equals(own, wanted)).isPresent();
        }
        IssuerAndSerialNumber wanted = IssuerAndSerialNumber.getInstance(signer.getId());
        return wanted.getSerialNumber().getValue().equals(certificate.serialNumber())
            && Names.same(wanted.getName(), certificate.issuerName());
    }

    /** Whether the name stands in the message byte for byte as in the certificate. */
    static boolean spelledAlike(SignerIdentifier signer, Certificate certificate) {
        return signer.isTagged()
            || Arrays.equals(Asn1.encode(IssuerAndSerialNumber.getInstance(signer.getId()).getName()), Asn1.encode(certificate.issuerName()));
    }

    static String text(SignerIdentifier signer) {
        if (signer.isTagged()) {
            return HexFormat.of().formatHex(ASN1OctetString.getInstance(signer.getId()).getOctets());
        }
        IssuerAndSerialNumber wanted = IssuerAndSerialNumber.getInstance(signer.getId());
        return Names.text(wanted.getName()) + " " + wanted.getSerialNumber().getValue().toString(16);
    }
}
