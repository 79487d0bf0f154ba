// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.issue;

import io.assay.crypto.Sha256;
import io.assay.crypto.der.Asn1;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.Accuracy;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/** Signs documents (RFC 5652, CAdES-BES and -T) and stamps times (RFC 3161) as those do whose work Assay verifies. */
public final class Signatures {
    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final ASN1ObjectIdentifier TIME_STAMP = PKCSObjectIdentifiers.id_ct_TSTInfo;
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.55555.1");

    /** Who signs, with the certificates that go along. */
    public record Signer(Holder holder, List<Holder> chain) {}

    /** What an authority is asked. */
    public record Query(byte[] data, BigInteger nonce) {
        /** The DER of the TimeStampReq. */
        public byte[] der() {
            return Asn1.encode(new TimeStampReq(new MessageImprint(SHA256, Sha256.of(data)), null, new ASN1Integer(nonce), null, null));
        }
    }

    private Signatures() {}

    /**
     * A detached signature.
     *
     * @param claimed the signer's own word on the time
     * @param stamped who stamps the signature and when; empty for nobody
     */
    public static byte[] detached(byte[] content, Signer signer, Instant claimed, Optional<Stamper> stamped) {
        List<ASN1Encodable> attributes = new ArrayList<>();
        attributes.add(attribute(PKCSObjectIdentifiers.pkcs_9_at_signingTime, new Time(Date.from(claimed))));
        return message(PKCSObjectIdentifiers.data, Optional.empty(), content, signer, attributes, stamped);
    }

    /** Who stamps, and when. */
    public record Stamper(Signer authority, Instant time, BigInteger serial) {}

    /** A response that grants a time-stamp over the query's data. */
    public static byte[] response(Query query, Stamper stamper) {
        ASN1Encodable status = new DERSequence(new ASN1Integer(0));
        return Asn1.encode(new DERSequence(new ASN1Encodable[] {status, token(query.data(), Optional.of(query.nonce()), stamper)}));
    }

    private static ASN1Primitive token(byte[] data, Optional<BigInteger> nonce, Stamper stamper) {
        TSTInfo info = new TSTInfo(POLICY, new MessageImprint(SHA256, Sha256.of(data)), new ASN1Integer(stamper.serial()),
            new ASN1GeneralizedTime(Date.from(stamper.time())), new Accuracy(new ASN1Integer(1), null, null), null,
            nonce.map(ASN1Integer::new).orElse(null), null, null);
        byte[] content = Asn1.encode(info);
        byte[] message = message(TIME_STAMP, Optional.of(content), content, stamper.authority(), List.of(), Optional.empty());
        return parsed(message);
    }

    private static byte[] message(ASN1ObjectIdentifier type, Optional<byte[]> inside, byte[] content, Signer signer,
        List<ASN1Encodable> more, Optional<Stamper> stamped) {
        List<ASN1Encodable> certificates = new ArrayList<>();
        certificates.add(signer.holder().certificate().toASN1Structure());
        signer.chain().forEach(holder -> certificates.add(holder.certificate().toASN1Structure()));
        List<ASN1Encodable> wrapped = new ArrayList<>(List.of(type));
        inside.ifPresent(bytes -> wrapped.add(new DERTaggedObject(true, 0, new DEROctetString(bytes))));
        ASN1Encodable signedData = sequence(List.of(new ASN1Integer(inside.isPresent() ? 3 : 1), new DERSet(SHA256), sequence(wrapped),
            implicit(0, certificates), new DERSet(signerInfo(type, content, signer.holder(), more, stamped))));
        return Asn1.encode(sequence(List.of(PKCSObjectIdentifiers.signedData, new DERTaggedObject(true, 0, signedData))));
    }

    private static ASN1Encodable signerInfo(ASN1ObjectIdentifier type, byte[] content, Holder holder, List<ASN1Encodable> more,
        Optional<Stamper> stamped) {
        List<ASN1Encodable> attributes = new ArrayList<>(more);
        attributes.add(attribute(PKCSObjectIdentifiers.pkcs_9_at_contentType, type));
        attributes.add(attribute(PKCSObjectIdentifiers.pkcs_9_at_messageDigest, new DEROctetString(Sha256.of(content))));
        attributes.add(attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
            new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(Sha256.of(holder.der()))})));
        byte[] signature = holder.key().sign(Asn1.encode(new DERSet(attributes.toArray(ASN1Encodable[]::new))));
        ContentSigner algorithm = holder.key().signer();
        List<ASN1Encodable> fields = new ArrayList<>(List.of(new ASN1Integer(1),
            new IssuerAndSerialNumber(holder.certificate().getIssuer(), holder.certificate().getSerialNumber()), SHA256,
            implicit(0, attributes), algorithm.getAlgorithmIdentifier(), new DEROctetString(signature)));
        stamped.ifPresent(stamper -> fields.add(implicit(1, List.of(attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
            token(signature, Optional.empty(), stamper))))));
        return sequence(fields);
    }

    private static ASN1Encodable attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    private static ASN1Encodable sequence(List<ASN1Encodable> values) {
        return new DERSequence(values.toArray(ASN1Encodable[]::new));
    }

    private static ASN1Encodable implicit(int tag, List<ASN1Encodable> values) {
        return new DERTaggedObject(false, BERTags.CONTEXT_SPECIFIC, tag, new DERSet(values.toArray(ASN1Encodable[]::new)));
    }

    private static ASN1Primitive parsed(byte[] der) {
        try {
            return ASN1Primitive.fromByteArray(der);
        } catch (IOException impossible) {
            throw new IllegalStateException("reading what was written", impossible);
        }
    }
}
