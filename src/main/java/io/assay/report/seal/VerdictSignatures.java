// SPDX-License-Identifier: Apache-2.0
package io.assay.report.seal;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.crypto.Sha256;
import io.assay.crypto.signing.SigningKey;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The signatures of one or more auditors on one verdict, kept beside it: {@code assay.verdict-signatures/1}, RFC 8785 bytes.
 *
 * <p>Each signs, with Ed25519, the RFC 8785 bytes of an object with {@code schema} = {@code assay.verdict-signature/1},
 * {@code verdictSha256}, {@code name} and {@code signedAt}; so no signature can be moved to another verdict, name or time.
 *
 * @param verdictSha256 of the verdict file, in hexadecimal
 * @param signatures    in the order in which they were given
 */
public record VerdictSignatures(String verdictSha256, List<VerdictSignature> signatures) {
    private static final String SCHEMA = "assay.verdict-signatures/1";

    /** Keeps its own copy. */
    public VerdictSignatures {
        signatures = List.copyOf(signatures);
    }

    /** No signatures yet on this verdict. */
    public static VerdictSignatures on(byte[] verdict) {
        return new VerdictSignatures(HexFormat.of().formatHex(Sha256.of(verdict)), List.of());
    }

    /**
     * Reads a file of signatures.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static VerdictSignatures read(byte[] file) {
        try {
            if (JsonReader.parse(file) instanceof JsonObject object && JsonReader.duplicates(object).isEmpty()
                && object.text("schema").filter(SCHEMA::equals).isPresent() && object.array("signatures").isPresent()) {
                List<VerdictSignature> signatures = new ArrayList<>();
                for (JsonValue entry : object.array("signatures").get().items()) {
                    signatures.add(VerdictSignature.read(entry));
                }
                return new VerdictSignatures(object.text("verdictSha256").orElse(""), signatures);
            }
        } catch (JsonSyntaxException syntax) {
            throw new IllegalArgumentException(syntax);
        }
        throw new IllegalArgumentException(SCHEMA);
    }

    /**
     * The signatures of a file, which must be on this verdict.
     *
     * @param name the file of signatures, and
     * @param verdict the verdict's, for messages
     */
    public VerdictSignatures among(byte[] file, Path name, Path verdict) throws SealFailure {
        try {
            VerdictSignatures read = read(file);
            if (read.verdictSha256().equals(verdictSha256)) {
                return read;
            }
        } catch (IllegalArgumentException other) {
            throw new SealFailure(SealText.NOT_SIGNATURES, name);
        }
        throw new SealFailure(SealText.OTHER_VERDICT, name, verdict);
    }

    /**
     * The same with one signature more.
     *
     * @param key  an Ed25519 key
     * @param name who signs, as the signer writes it
     * @param when the time the signer states
     */
    public VerdictSignatures signed(SigningKey key, String name, Instant when) {
        byte[] publicKey = key.ed25519PublicKey().orElseThrow(() -> new IllegalArgumentException("not Ed25519"));
        VerdictSignature unsigned = new VerdictSignature(name, when.toString(), publicKey, new byte[0]);
        List<VerdictSignature> all = new ArrayList<>(signatures);
        all.add(new VerdictSignature(name, when.toString(), publicKey, key.sign(unsigned.message(verdictSha256))));
        return new VerdictSignatures(verdictSha256, all);
    }

    /** The bytes of the file. */
    public byte[] bytes() {
        return CanonicalJson.bytes(Map.of("schema", SCHEMA, "verdictSha256", verdictSha256, "signatures",
            signatures.stream().map(VerdictSignature::json).toList()));
    }
}
