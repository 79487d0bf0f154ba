// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signing;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.tsp.TimeStampResponse;
import io.assay.crypto.tsp.TimeStampToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;

/**
 * Puts an RFC 3161 time-stamp over a signature beside it, as an unsigned attribute (ETSI EN 319 142-1 section 6.3, level T). The token
 * comes from a file: Assay asks no server. It is taken only if it stamps this very signature.
 */
public final class SignatureTimeStamp {
    private SignatureTimeStamp() {
    }

    /** The value of the one signature of a message: what a time-stamp authority is asked to stamp. */
    public static byte[] signatureValue(byte[] cms) throws IOException {
        try {
            return only(new CMSSignedData(cms)).getSignature();
        } catch (CMSException unreadable) {
            throw new IOException("no signature with one signer", unreadable);
        }
    }

    /** Why a token cannot be used. */
    public enum Refusal {
        /** The file is no token and no granted response. */
        NO_TOKEN,
        /** The token stamps something else. */
        OTHER_IMPRINT
    }

    /** Says that a token cannot be used. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;
        private final Refusal refusal;

        Refused(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }

        /** Why. */
        public Refusal refusal() {
            return refusal;
        }
    }

    /**
     * The message with the token in it.
     *
     * @param file a TimeStampToken or a TimeStampResp, DER
     */
    public static byte[] with(byte[] cms, byte[] file) throws Refused {
        byte[] token = token(file);
        try {
            CMSSignedData message = new CMSSignedData(cms);
            SignerInformation signer = only(message);
            check(token, signer.getSignature());
            ASN1EncodableVector attributes = signer.getUnsignedAttributes() == null ? new ASN1EncodableVector()
                : signer.getUnsignedAttributes().toASN1EncodableVector();
            attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(ASN1Primitive.fromByteArray(token))));
            SignerInformation stamped = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attributes));
            return CMSSignedData.replaceSigners(message, new SignerInformationStore(List.of(stamped))).getEncoded("DER");
        } catch (CMSException | IOException broken) {
            throw new Refused(Refusal.NO_TOKEN);
        }
    }

    /** The bytes of the token itself, out of a response where the file is one. */
    private static byte[] token(byte[] file) throws Refused {
        try {
            TimeStampToken.of(file);
            return file;
        } catch (DerFault response) {
            return inside(file);
        }
    }

    private static byte[] inside(byte[] file) throws Refused {
        try {
            if (TimeStampResponse.of(file).isGranted() && ASN1Primitive.fromByteArray(file) instanceof ASN1Sequence parts && parts.size() == 2) {
                return parts.getObjectAt(1).toASN1Primitive().getEncoded("DER");
            }
        } catch (DerFault | IOException neither) {
            throw new Refused(Refusal.NO_TOKEN);
        }
        throw new Refused(Refusal.NO_TOKEN);
    }

    private static void check(byte[] token, byte[] signature) throws Refused {
        try {
            TimeStampToken read = TimeStampToken.of(token);
            Optional<DigestAlgorithm> hash = read.info().imprintHash();
            if (hash.isEmpty() || !Arrays.equals(hash.get().digest(signature), read.info().imprint())) {
                throw new Refused(Refusal.OTHER_IMPRINT);
            }
        } catch (DerFault unreadable) {
            throw new Refused(Refusal.NO_TOKEN);
        }
    }

    private static SignerInformation only(CMSSignedData message) throws CMSException {
        if (message.getSignerInfos().size() != 1) {
            throw new CMSException("not exactly one signer");
        }
        return message.getSignerInfos().getSigners().iterator().next();
    }
}
