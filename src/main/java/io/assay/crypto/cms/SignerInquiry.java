// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.Sha256;
import io.assay.crypto.der.Asn1;
import io.assay.crypto.pki.Certificate;
import io.assay.crypto.signature.SignatureAnswer;
import io.assay.crypto.signature.SignatureScheme;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.Time;

/** The questions put to one signer. */
final class SignerInquiry {
    private static final HexFormat HEX = HexFormat.of();

    private final SignedMessage message;
    private final int index;
    private final SignerBlock block;
    private final Optional<byte[]> content;
    private final List<Certificate> supplied;
    private final SigningCertificate named;
    private final List<CmsObservation> seen = new ArrayList<>();

    SignerInquiry(SignedMessage message, int index, Optional<byte[]> content, List<Certificate> supplied) {
        this.message = message;
        this.index = index;
        this.block = message.signer(index);
        this.content = content;
        this.supplied = supplied;
        this.named = block.signed.map(SigningCertificate::of).orElse(new SigningCertificate(List.of(), false));
    }

    SignerResult result() {
        algorithms();
        attributes();
        digest();
        Optional<Certificate> certificate = signature();
        unsigned();
        return new SignerResult(index, SignerNames.text(block.signer), certificate, algorithm(), hashes(), claimedTime(),
            block.signed.isPresent(), !named.isAbsent(), named.onlySha1(), block.signature.clone(),
            message.stamps(index).stream().map(EmbeddedStamp::bytes).toList(), seen);
    }

    private void note(CmsProblem problem, Object... arguments) {
        seen.add(CmsObservation.of(problem, arguments));
    }

    private String algorithm() {
        return block.scheme().map(SignatureScheme::text).orElse(block.signatureIdentifier.getAlgorithm().getId());
    }

    private List<DigestAlgorithm> hashes() {
        return Stream.concat(block.digest().stream(), block.scheme().map(SignatureScheme::digest).stream()).distinct().toList();
    }

    private void algorithms() {
        Optional<DigestAlgorithm> digest = block.digest();
        Optional<SignatureScheme> scheme = block.scheme();
        if (digest.isEmpty()) {
            note(CmsProblem.UNSUPPORTED, block.digestIdentifier.getAlgorithm().getId());
        } else if (scheme.isEmpty()) {
            note(CmsProblem.UNSUPPORTED, block.signatureIdentifier.getAlgorithm().getId());
        } else if (digest.get().weak() || scheme.get().digest().weak()) {
            note(CmsProblem.WEAK_HASH, digest.get().weak() ? digest.get().text() : scheme.get().digest().text(), 0);
        } else if (scheme.get().digest() != digest.get() && !scheme.get().text().equals("Ed25519")) {
            note(CmsProblem.ALGORITHMS_DIFFER, digest.get().text(), scheme.get().text());
        }
    }

    private void attributes() {
        if (block.signed.isEmpty()) {
            return;
        }
        Attributes attributes = block.signed.get();
        Optional<String> type = attributes.single(Attributes.CONTENT_TYPE, value -> ASN1ObjectIdentifier.getInstance(value).getId());
        if (type.isEmpty()) {
            note(CmsProblem.ATTRIBUTE_MALFORMED, Attributes.CONTENT_TYPE);
        } else if (!type.get().equals(message.contentType())) {
            note(CmsProblem.CONTENT_TYPE_MISMATCH, type.get(), message.contentType());
        }
        if (attributes.count(Attributes.SIGNING_TIME) > 0 && claimedTime().isEmpty()) {
            note(CmsProblem.ATTRIBUTE_MALFORMED, Attributes.SIGNING_TIME);
        }
        if (!block.isDer()) {
            note(CmsProblem.ATTRIBUTES_NOT_DER);
        }
    }

    private Optional<Instant> claimedTime() {
        return block.signed.flatMap(attributes -> attributes.single(Attributes.SIGNING_TIME,
            value -> Time.getInstance(value).getDate().toInstant()));
    }

    private void digest() {
        if (content.isEmpty()) {
            note(CmsProblem.CONTENT_MISSING);
            return;
        }
        if (block.signed.isEmpty() && Attributes.areInside(content.get())) {
            note(CmsProblem.CONTENT_IS_ATTRIBUTES);
        }
        if (block.signed.isEmpty() || block.digest().isEmpty()) {
            return;
        }
        Optional<byte[]> stated = block.signed.get().single(Attributes.MESSAGE_DIGEST, value -> ASN1OctetString.getInstance(value).getOctets());
        if (stated.isEmpty()) {
            note(CmsProblem.ATTRIBUTE_MALFORMED, Attributes.MESSAGE_DIGEST);
            return;
        }
        byte[] own = block.digest().get().digest(content.get());
        if (!MessageDigest.isEqual(own, stated.get())) {
            note(CmsProblem.DIGEST_MISMATCH, HEX.formatHex(stated.get()), HEX.formatHex(own));
            byte[] text = block.digest().get().digest(TextLines.withCarriageReturns(content.get()));
            if (MessageDigest.isEqual(text, stated.get())) {
                note(CmsProblem.TEXT_CANONICALISED);
            }
        }
    }

    /** Tries every certificate that fits the signer's name: a decoy of the same name must not hide the genuine one. */
    private Optional<Certificate> signature() {
        List<Certificate> candidates = SignerNames.matching(block.signer, message.certificates(), supplied);
        if (candidates.isEmpty()) {
            note(CmsProblem.SIGNER_CERTIFICATE_MISSING, SignerNames.text(block.signer));
            return Optional.empty();
        }
        if (block.scheme().isEmpty() || block.signed.isEmpty() && content.isEmpty()) {
            return Optional.of(candidates.getFirst());
        }
        byte[] signedBytes = block.signedBytes(content.orElse(new byte[0]));
        List<Certificate> verifying = candidates.stream().filter(candidate -> answer(candidate, signedBytes).holds()).toList();
        Certificate chosen = verifying.stream().filter(named::fits).findFirst()
            .orElse(verifying.isEmpty() ? candidates.getFirst() : verifying.getFirst());
        if (verifying.isEmpty()) {
            refusal(answer(chosen, signedBytes), chosen);
        } else if (!named.fits(chosen)) {
            note(named.malformed() ? CmsProblem.ATTRIBUTE_MALFORMED : CmsProblem.ESS_MISMATCH, Attributes.SIGNING_CERTIFICATE_V2);
        }
        if (!SignerNames.spelledAlike(block.signer, chosen)) {
            note(CmsProblem.IDENTIFIER_SPELLING);
        }
        return Optional.of(chosen);
    }

    private SignatureAnswer answer(Certificate candidate, byte[] signedBytes) {
        return candidate.key().map(key -> block.scheme().orElseThrow().verify(key, signedBytes, block.signature))
            .orElse(SignatureAnswer.UNSUPPORTED);
    }

    private void refusal(SignatureAnswer answer, Certificate chosen) {
        switch (answer) {
            case ENGINES_DISAGREE -> note(CmsProblem.ENGINES_DISAGREE);
            case UNSUPPORTED -> note(CmsProblem.UNSUPPORTED, chosen.signatureAlgorithm());
            default -> note(CmsProblem.SIGNATURE_INVALID);
        }
    }

    private void unsigned() {
        for (Attribute attribute : block.unsigned.map(Attributes::all).orElse(List.of())) {
            String oid = attribute.getAttrType().getId();
            String digest = HEX.formatHex(Sha256.of(Asn1.encode(attribute)));
            if (oid.equals(Attributes.COUNTERSIGNATURE)) {
                note(CmsProblem.COUNTERSIGNATURE, digest);
            } else if (!oid.equals(Attributes.SIGNATURE_TIME_STAMP)) {
                note(CmsProblem.UNSIGNED_ATTRIBUTE, oid, digest);
            }
        }
    }
}
