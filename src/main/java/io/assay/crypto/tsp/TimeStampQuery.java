// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.tsp;

import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import java.math.BigInteger;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.tsp.TimeStampReq;

/**
 * What was asked of an authority (RFC 3161 section 2.4.1).
 *
 * @param imprintOid object identifier of the hash
 * @param imprint digest of the data
 * @param policy the policy asked for; empty for any
 * @param nonce the number that the answer must give back; empty for none
 */
public record TimeStampQuery(String imprintOid, byte[] imprint, Optional<String> policy, Optional<BigInteger> nonce) {
    /** Reads the DER of a TimeStampReq that fills the array; version 1 without extensions, of which none is defined. */
    public static TimeStampQuery of(byte[] der) throws DerFault {
        TimeStampReq request = Asn1.der(der, DerLimits.OBJECT, TimeStampReq::getInstance);
        if (!request.getVersion().hasValue(1) || request.getExtensions() != null) {
            throw new DerFault(DerFault.Kind.OTHER_TYPE, 0);
        }
        return Asn1.convert(request, any -> new TimeStampQuery(request.getMessageImprint().getHashAlgorithm().getAlgorithm().getId(),
            request.getMessageImprint().getHashedMessage(), Optional.ofNullable(request.getReqPolicy()).map(ASN1ObjectIdentifier::getId),
            Optional.ofNullable(request.getNonce()).map(ASN1Integer::getValue)));
    }
}
