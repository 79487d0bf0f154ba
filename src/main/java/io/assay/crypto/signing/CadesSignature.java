// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signing;

import io.assay.crypto.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.util.CollectionStore;

/**
 * Makes detached CMS signatures as PAdES baseline B wants them (ETSI EN 319 142-1 section 6.3): the signer's certificate is bound by
 * signing-certificate-v2, and the signing time stands in the PDF and not among the signed attributes.
 */
public final class CadesSignature {
    private CadesSignature() {
    }

    /**
     * Signs content that is kept elsewhere.
     *
     * @return DER of a CMS SignedData
     * @throws UnusableSigningKey when no certificate of the key is at hand
     */
    public static byte[] detached(SigningKey key, byte[] content) throws UnusableSigningKey {
        if (!key.hasCertificate()) {
            throw new UnusableSigningKey(UnusableSigningKey.Reason.NO_CERTIFICATE);
        }
        try {
            SignerInfoGeneratorBuilder builder = new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider());
            builder.setContentDigest(key.digest());
            builder.setSignedAttributeGenerator(new Attributes(key));
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(builder.build(new Signer(key), key.chain().getFirst()));
            generator.addCertificates(new CollectionStore<>(key.chain()));
            CMSTypedData data = new CMSProcessableByteArray(content);
            return generator.generate(data, false).getEncoded("DER");
        } catch (OperatorCreationException | CMSException | IOException broken) {
            throw new IllegalStateException("a key that was accepted signs", broken);
        }
    }

    /** The signed attributes: type of content, digest, the signer's certificate; no time. */
    private record Attributes(SigningKey key) implements CMSAttributeTableGenerator {
        @Override
        @SuppressWarnings("rawtypes")
        public AttributeTable getAttributes(Map parameters) {
            ASN1EncodableVector attributes = new ASN1EncodableVector();
            attributes.add(new Attribute(CMSAttributes.contentType, new DERSet((ASN1Encodable) parameters.get(CONTENT_TYPE))));
            attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString((byte[]) parameters.get(DIGEST)))));
            attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificate())));
            return new AttributeTable(attributes);
        }

        private SigningCertificateV2 certificate() {
            try {
                return new SigningCertificateV2(new ESSCertIDv2(Sha256.of(key.chain().getFirst().getEncoded())));
            } catch (IOException unencodable) {
                throw new UncheckedIOException(unencodable);
            }
        }
    }

    /** Lends the key to the library that builds the message. */
    private record Signer(SigningKey key, ByteArrayOutputStream buffer) implements ContentSigner {
        private Signer(SigningKey key) {
            this(key, new ByteArrayOutputStream());
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return key.algorithm();
        }

        @Override
        public OutputStream getOutputStream() {
            return buffer;
        }

        @Override
        public byte[] getSignature() {
            return key.sign(buffer.toByteArray());
        }
    }
}
