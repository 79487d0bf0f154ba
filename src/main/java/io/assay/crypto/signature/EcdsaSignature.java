// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.crypto.signers.ECDSASigner;

/**
 * ECDSA (FIPS 186-5 section 6.4) with a fixed hash and a fixed form of the signature. Both numbers are read strictly, re-encoded and
 * compared before any engine sees them, because the engines differ in what they let pass.
 *
 * @param digest hash of the message
 * @param form how the two numbers are written
 */
public record EcdsaSignature(DigestAlgorithm digest, Form form) implements SignatureScheme {
    /** How a signature is written. */
    public enum Form {
        /** SEQUENCE of two INTEGERs in DER (RFC 3279 section 2.2.3). */
        DER,
        /** r, then s, each as long as the group order (IEEE P1363). */
        P1363
    }

    private record Numbers(BigInteger r, BigInteger s) {}

    @Override
    public SignatureAnswer verify(VerifyingKey key, byte[] message, byte[] signature) {
        if (!(key instanceof EcKey ec)) {
            return SignatureAnswer.REFUSED;
        }
        Optional<Numbers> numbers = form == Form.DER ? fromDer(signature) : fromPlain(signature, ec.curve().length());
        BigInteger order = ec.bouncyCastle().getParameters().getN();
        if (numbers.isEmpty() || outside(numbers.get().r(), order) || outside(numbers.get().s(), order)) {
            return SignatureAnswer.REFUSED;
        }
        Numbers both = numbers.get();
        return TwoEngines.ask(() -> bouncyCastle(ec, message, both), () -> jdk(ec, message, both));
    }

    private static boolean outside(BigInteger number, BigInteger order) {
        return number.signum() <= 0 || number.compareTo(order) >= 0;
    }

    private static Optional<Numbers> fromDer(byte[] signature) {
        try {
            ASN1Sequence pair = Asn1.der(signature, DerLimits.OBJECT, ASN1Sequence::getInstance);
            return pair.size() == 2 && pair.getObjectAt(0) instanceof ASN1Integer r && pair.getObjectAt(1) instanceof ASN1Integer s
                ? Optional.of(new Numbers(r.getValue(), s.getValue())) : Optional.empty();
        } catch (DerFault unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Numbers> fromPlain(byte[] signature, int length) {
        if (signature.length != 2 * length) {
            return Optional.empty();
        }
        return Optional.of(new Numbers(new BigInteger(1, Arrays.copyOf(signature, length)),
            new BigInteger(1, Arrays.copyOfRange(signature, length, 2 * length))));
    }

    private boolean bouncyCastle(EcKey key, byte[] message, Numbers numbers) {
        ECDSASigner signer = new ECDSASigner();
        signer.init(false, key.bouncyCastle());
        return signer.verifySignature(digest.digest(message), numbers.r(), numbers.s());
    }

    private boolean jdk(EcKey key, byte[] message, Numbers numbers) throws GeneralSecurityException {
        Signature engine = Signature.getInstance(RsaSignature.compact(digest) + "withECDSA");
        engine.initVerify(key.jdk());
        engine.update(message);
        return engine.verify(der(numbers));
    }

    private static byte[] der(Numbers numbers) {
        return Asn1.encode(new DERSequence(new ASN1Integer[] {new ASN1Integer(numbers.r()), new ASN1Integer(numbers.s())}));
    }

    @Override
    public String text() {
        return "ECDSA " + digest.text();
    }
}
