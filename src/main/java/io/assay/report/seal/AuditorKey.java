// SPDX-License-Identifier: Apache-2.0
package io.assay.report.seal;

import io.assay.crypto.signing.SigningKey;
import io.assay.crypto.signing.SigningKeyFile;
import io.assay.crypto.signing.UnusableSigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** The key an auditor signs with, out of a PKCS#12 or PEM file. */
public final class AuditorKey {
    private static final long LIMIT = 1L << 20;

    private final SigningKey key;
    private final Path file;

    private AuditorKey(SigningKey key, Path file) {
        this.key = key;
        this.file = file;
    }

    /**
     * Reads the key.
     *
     * @param password empty where there is none
     * @return empty where a password is needed and this is not it
     * @throws IOException when the file cannot be read
     */
    public static Optional<AuditorKey> read(Path file, char[] password) throws IOException, SealFailure {
        if (Files.size(file) > LIMIT) {
            throw new SealFailure(SealText.KEY_UNKNOWN_FORM, file);
        }
        try {
            return Optional.of(new AuditorKey(SigningKeyFile.read(Files.readAllBytes(file), password), file));
        } catch (UnusableSigningKey unusable) {
            if (unusable.reason() == UnusableSigningKey.Reason.PASSWORD) {
                return Optional.empty();
            }
            throw failure(unusable, file);
        }
    }

    /** The name in the key's certificate; empty without one. */
    public String subject() {
        return key.subject();
    }

    /** The 32 bytes of the public key where it is Ed25519. */
    public Optional<byte[]> ed25519PublicKey() {
        return key.ed25519PublicKey();
    }

    /** Signs; the same message gives the same signature. */
    public byte[] sign(byte[] message) {
        return key.sign(message);
    }

    /**
     * Signs the next empty field of a report.
     *
     * @param name the report's name, for messages
     */
    public byte[] signReport(byte[] report, Instant when, Path name) throws SealFailure {
        try {
            return PdfSeal.sign(report, key, when);
        } catch (UnusableSigningKey unusable) {
            throw failure(unusable, file);
        } catch (IOException unsuitable) {
            throw new SealFailure(SealText.NO_FIELD, name);
        }
    }

    /** Adds a signature to those on a verdict. */
    public VerdictSignatures signVerdict(VerdictSignatures signatures, String name, Instant when) throws SealFailure {
        if (key.ed25519PublicKey().isEmpty()) {
            throw new SealFailure(SealText.KEY_NOT_ED25519, file);
        }
        return signatures.signed(key, name, when);
    }

    private static SealFailure failure(UnusableSigningKey unusable, Path file) {
        return new SealFailure(SealText.valueOf("KEY_" + unusable.reason().name()), file);
    }
}
