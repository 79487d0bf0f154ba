// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.canon.JsonObject;
import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.signature.RsaKey;
import io.assay.crypto.signature.RsaSignature;
import io.assay.crypto.signature.SignatureAnswer;
import io.assay.format.semvec.SignedForm;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for the form that was signed, since the producer does not publish it. The search accepts nothing falsely: every trial is a whole RSA
 * verification under one pinned key, and the first form that holds is reported.
 */
final class SignatureSearch {
    private static final List<DigestAlgorithm> HASHES = List.of(DigestAlgorithm.SHA256, DigestAlgorithm.SHA512, DigestAlgorithm.SHA1);
    private static final List<Set<String>> EXCLUDED = List.of(Set.of("signature"), sorted("signature", "key_id"),
            sorted("signature", "algorithm", "key_id"));
    private static final int[] SALTS = {32, -1, 0, 20, 48, 64};
    private static final int PSS_TRAILER = 0xBC;

    private final RsaKey key;
    private final byte[] signature;
    private final byte[] opened;
    private boolean disputed;

    private record Message(String form, Set<String> excluded, byte[] bytes) {
    }

    SignatureSearch(RsaKey key, byte[] signature) {
        this.key = key;
        this.signature = signature;
        this.opened = opened(key, signature);
    }

    /** The first form that verifies, in the order of the profile; empty where none does. */
    Optional<SignatureMatch> search(DeletionCertificate certificate) {
        List<Message> messages = certificate.jws() == null ? messages(certificate.fields())
                : List.of(new Message("jws", EXCLUDED.getFirst(), certificate.jws().signed()));
        for (DigestAlgorithm hash : HASHES) {
            for (Message message : messages) {
                for (RsaSignature scheme : schemes(hash)) {
                    SignatureAnswer answer = isConceivable(scheme, message.bytes) ? scheme.verify(key, message.bytes, signature) : SignatureAnswer.REFUSED;
                    disputed |= answer == SignatureAnswer.ENGINES_DISAGREE;
                    if (answer.holds()) {
                        return Optional.of(new SignatureMatch(message.form, scheme, message.excluded));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the engines differed about one of the forms that were tried. */
    boolean isDisputed() {
        return disputed;
    }

    /** Forms that give bytes already tried are left out: pure ASCII makes several of them one. */
    private static List<Message> messages(JsonObject fields) {
        List<Message> messages = new ArrayList<>();
        Set<ByteBuffer> seen = new HashSet<>();
        for (Set<String> excluded : EXCLUDED) {
            for (SignedForm form : SignedForm.values()) {
                form.bytes(fields, excluded).filter(bytes -> seen.add(ByteBuffer.wrap(bytes)))
                        .ifPresent(bytes -> messages.add(new Message(form.word(), excluded, bytes)));
            }
        }
        return messages;
    }

    private List<RsaSignature> schemes(DigestAlgorithm hash) {
        List<RsaSignature> schemes = new ArrayList<>();
        schemes.add(RsaSignature.pkcs1(hash));
        int most = (key.bits() + 6) / 8 - hash.length() - 2;
        for (int salt : SALTS) {
            int length = salt < 0 ? most : salt;
            if (length >= 0 && schemes.stream().noneMatch(scheme -> scheme.padding() == RsaSignature.Padding.PSS && scheme.saltLength() == length)) {
                schemes.add(RsaSignature.pss(hash, length));
            }
        }
        return schemes;
    }

    /** Spares verifications that cannot hold; accepts nothing. */
    private boolean isConceivable(RsaSignature scheme, byte[] message) {
        if (scheme.padding() == RsaSignature.Padding.PSS) {
            return (opened[opened.length - 1] & 0xFF) == PSS_TRAILER;
        }
        byte[] digest = scheme.digest().digest(message);
        return digest.length <= opened.length && Arrays.equals(opened, opened.length - digest.length, opened.length, digest, 0, digest.length);
    }

    private static byte[] opened(RsaKey key, byte[] signature) {
        byte[] number = new BigInteger(1, signature).modPow(key.exponent(), key.modulus()).toByteArray();
        byte[] block = new byte[key.length()];
        int length = Math.min(number.length, block.length);
        System.arraycopy(number, number.length - length, block, block.length - length, length);
        return block;
    }

    private static Set<String> sorted(String... names) {
        return new TreeSet<>(List.of(names));
    }
}
