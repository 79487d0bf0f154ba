// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import io.assay.crypto.der.Tlv;
import io.assay.crypto.pki.SignatureAlgorithms;
import io.assay.crypto.signature.SignatureScheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * One SignerInfo of a message (RFC 5652 section 5.3), taken apart without believing any of it.
 */
final class SignerBlock {
    private static final int SIGNED_TAG = 0xa0;
    private static final int UNSIGNED_TAG = 0xa1;

    final int version;
    final SignerIdentifier signer;
    final AlgorithmIdentifier digestIdentifier;
    final Optional<Attributes> signed;
    /** The signed attributes as they stand in the message, under the tag of a SET. */
    final byte[] signedAsFound;
    final AlgorithmIdentifier signatureIdentifier;
    final byte[] signature;
    final Optional<Attributes> unsigned;
    final Optional<Tlv> signedPlace;
    final Tlv signaturePlace;
    final List<Tlv> unsignedPlaces;

    private SignerBlock(byte[] bytes, Tlv place) throws DerFault {
        List<Tlv> fields = Slices.tagged(place, Slices.SEQUENCE).children();
        boolean hasSigned = fields.size() > 3 && fields.get(3).tag() == SIGNED_TAG;
        int next = hasSigned ? 4 : 3;
        boolean hasUnsigned = fields.size() == next + 3 && fields.getLast().tag() == UNSIGNED_TAG;
        if (fields.size() != next + (hasUnsigned ? 3 : 2)) {
            throw new DerFault(DerFault.Kind.OTHER_TYPE, place.from());
        }
        version = Slices.read(bytes, fields.get(0), value -> ASN1Integer.getInstance(value).intValueExact());
        signer = Slices.read(bytes, fields.get(1), SignerNames::read);
        digestIdentifier = Slices.read(bytes, fields.get(2), AlgorithmIdentifier::getInstance);
        signedPlace = hasSigned ? Optional.of(fields.get(3)) : Optional.empty();
        signedAsFound = hasSigned ? Slices.asSet(bytes, fields.get(3)) : new byte[0];
        signed = hasSigned ? Optional.of(Attributes.of(set(signedAsFound))) : Optional.empty();
        signatureIdentifier = Slices.read(bytes, fields.get(next), AlgorithmIdentifier::getInstance);
        signaturePlace = fields.get(next + 1);
        signature = Slices.read(bytes, signaturePlace, ASN1OctetString::getInstance).getOctets();
        unsigned = hasUnsigned ? Optional.of(Attributes.of(set(Slices.asSet(bytes, fields.getLast())))) : Optional.empty();
        unsignedPlaces = hasUnsigned ? fields.getLast().children() : List.of();
    }

    static SignerBlock of(byte[] bytes, Tlv place) throws DerFault {
        return new SignerBlock(bytes, place);
    }

    private static ASN1Set set(byte[] encoded) throws DerFault {
        return Asn1.ber(encoded, DerLimits.OBJECT, ASN1Set::getInstance);
    }

    /** The places of the values of every attribute of this type that no signature covers. */
    List<Tlv> unsignedValues(String oid) throws DerFault {
        List<Tlv> values = new ArrayList<>();
        for (int i = 0; i < unsignedPlaces.size(); i++) {
            if (unsigned.orElseThrow().all().get(i).getAttrType().getId().equals(oid)) {
                values.addAll(unsignedPlaces.get(i).child(1).children());
            }
        }
        return values;
    }

    Optional<DigestAlgorithm> digest() {
        return SignatureAlgorithms.digest(digestIdentifier);
    }

    Optional<SignatureScheme> scheme() {
        return digest().flatMap(digest -> SignatureAlgorithms.scheme(signatureIdentifier, digest));
    }

    /** The bytes under the signature: the DER of the attributes as a SET, or the content where there are none (RFC 5652 section 5.4). */
    byte[] signedBytes(byte[] content) {
        return signed.map(attributes -> Asn1.encode(attributes.set())).orElse(content);
    }

    /** Whether the attributes stand in the message as they must be signed. */
    boolean isDer() {
        return signed.map(attributes -> Arrays.equals(Asn1.encode(attributes.set()), signedAsFound)).orElse(true);
    }
}
