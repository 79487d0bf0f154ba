// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;

/**
 * The signed or unsigned attributes of one signer.
 *
 * @param set as parsed
 * @param all each attribute, in the order of the message
 */
record Attributes(ASN1Set set, List<Attribute> all) {
    static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    static final String SIGNING_TIME = "1.2.840.113549.1.9.5";
    static final String COUNTERSIGNATURE = "1.2.840.113549.1.9.6";
    static final String SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
    static final String SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
    static final String SIGNATURE_TIME_STAMP = "1.2.840.113549.1.9.16.2.14";

    static Attributes of(ASN1Set set) throws DerFault {
        List<Attribute> all = new ArrayList<>();
        for (ASN1Encodable element : set) {
            all.add(Asn1.convert(element, Attribute::getInstance));
        }
        return new Attributes(set, List.copyOf(all));
    }

    /** Whether content looks like what is signed where there are attributes: a set with contentType and messageDigest. */
    static boolean areInside(byte[] content) {
        try {
            Attributes attributes = content.length > 0 && content[0] == 0x31
                ? of(Asn1.ber(content, DerLimits.OBJECT, ASN1Set::getInstance)) : new Attributes(null, List.of());
            return attributes.count(CONTENT_TYPE) > 0 && attributes.count(MESSAGE_DIGEST) > 0;
        } catch (DerFault other) {
            return false;
        }
    }

    /** How often the attribute occurs. */
    long count(String oid) {
        return all.stream().filter(attribute -> attribute.getAttrType().getId().equals(oid)).count();
    }

    /** The value of an attribute that occurs once with one value; empty in every other case. */
    <T> Optional<T> single(String oid, Asn1.Form<T> form) {
        List<Attribute> found = all.stream().filter(attribute -> attribute.getAttrType().getId().equals(oid)).toList();
        if (found.size() != 1 || found.getFirst().getAttrValues().size() != 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(Asn1.convert(found.getFirst().getAttrValues().getObjectAt(0), form));
        } catch (DerFault malformed) {
            return Optional.empty();
        }
    }
}
