// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.tsp;

import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

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
        if (!Arrays.equals(Asn1.encode(Asn1.convert(request, any -> plain(request))), der)) {
            throw new DerFault(DerFault.Kind.NOT_DER, 0);
        }
        return Asn1.convert(request, any -> new TimeStampQuery(request.getMessageImprint().getHashAlgorithm().getAlgorithm().getId(),
            request.getMessageImprint().getHashedMessage(), Optional.ofNullable(request.getReqPolicy()).map(ASN1ObjectIdentifier::getId),
            Optional.ofNullable(request.getNonce()).map(ASN1Integer::getValue)));
    }

    /**
     * The request made anew of its parts: it shows what a reader passes over, such as parameters of the hash, which has none but NULL (RFC 5754
     * section 2), or a truth that is not spelled 0xFF.
     */
    private static TimeStampReq plain(TimeStampReq request) {
        AlgorithmIdentifier hash = request.getMessageImprint().getHashAlgorithm();
        AlgorithmIdentifier plain = hash.getParameters() == null ? new AlgorithmIdentifier(hash.getAlgorithm())
            : new AlgorithmIdentifier(hash.getAlgorithm(), DERNull.INSTANCE);
        return new TimeStampReq(new MessageImprint(plain, request.getMessageImprint().getHashedMessage()), request.getReqPolicy(), request.getNonce(),
            request.getCertReq() == null ? null : ASN1Boolean.getInstance(request.getCertReq().isTrue()), null);
    }
}
