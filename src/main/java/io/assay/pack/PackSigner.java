// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import io.assay.format.spanforge.cec.pack.PackSignature;
import io.assay.report.seal.AuditorKey;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/**
 * Who signs a pack.
 *
 * @param name      as the signer writes it
 * @param publicKey 32 bytes of Ed25519, in hexadecimal
 * @param signing   gives the 64 bytes of Ed25519 over a message
 */
public record PackSigner(String name, String publicKey, UnaryOperator<byte[]> signing) {
    /**
     * An auditor with a key from a file.
     *
     * @param name empty: the name in the key's certificate
     * @param file the key's, for messages
     * @throws PackRefused where the key is not Ed25519
     */
    public static PackSigner of(AuditorKey key, String name, Path file) throws PackRefused {
        byte[] publicKey = key.ed25519PublicKey().orElseThrow(() -> new PackRefused(PackText.KEY_NOT_ED25519, file));
        return new PackSigner(name.isEmpty() ? key.subject() : name, HexFormat.of().formatHex(publicKey), key::sign);
    }

    PackSignature sign(String manifestSha256, String signedAt) {
        return new PackSignature(name, signedAt, publicKey, HexFormat.of().formatHex(signing.apply(PackSignature.message(manifestSha256, name, signedAt))));
    }
}
