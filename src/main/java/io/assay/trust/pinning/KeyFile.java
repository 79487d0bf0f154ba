// SPDX-License-Identifier: Apache-2.0
package io.assay.trust.pinning;

import io.assay.canon.Hex;
import io.assay.crypto.UnusableKey;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.Pem;
import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.RevocationList;
import io.assay.crypto.signature.EcKey;
import io.assay.crypto.signature.Ed25519;
import io.assay.crypto.signature.PublicKeys;
import io.assay.crypto.signature.RsaKey;
import io.assay.crypto.signature.VerifyingKey;
import io.assay.trust.KeyKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the one key in a file that somebody handed over: a certificate, revocation list or public key in PEM or DER, the bytes of an Ed25519 or
 * AES key raw, in hex or in Base64, or a secret as it is. Public keys are pinned in one form each, whatever form they came in, so that their
 * fingerprint is the one that everybody has: SHA-256 over the DER of a certificate, list or SubjectPublicKeyInfo, for Ed25519 over its 32 bytes.
 */
public final class KeyFile {
    private static final int SYMMETRIC = 32;

    private final byte[] bytes;
    private final String name;

    /** @param name for messages */
    public KeyFile(byte[] bytes, String name) {
        this.bytes = bytes.clone();
        this.name = name;
    }

    /** @param kind what it is said to be; empty: what the content says */
    public KeyMaterial read(Optional<KeyKind> kind) throws NotPinned {
        if (bytes.length == 0) {
            throw new NotPinned(PinningFault.EMPTY, name);
        }
        if (kind.isEmpty()) {
            return recognised();
        }
        return switch (kind.get()) {
            case HMAC_SECRET -> secret();
            case AES_256_GCM, KEK -> KeyMaterial.ofHex(kind.get(), raw(SYMMETRIC));
            case ED25519 -> parsed().isPresent() ? publicKey(kind.get()) : ed25519(raw(Ed25519.KEY_LENGTH));
            case RSA, EC -> publicKey(kind.get());
            case X509_ANCHOR, X509_CERTIFICATE -> KeyMaterial.ofDer(kind.get(), readable(kind.get(), Certificate::of));
            case X509_CRL -> KeyMaterial.ofDer(kind.get(), readable(kind.get(), RevocationList::of));
        };
    }

    /** What nobody needs to be told: public keys and revocation lists. What a certificate is for, only the auditor can say. */
    private KeyMaterial recognised() throws NotPinned {
        if (isReadable(Certificate::of)) {
            throw new NotPinned(PinningFault.KIND_NEEDED, name);
        }
        if (isReadable(RevocationList::of)) {
            return read(Optional.of(KeyKind.X509_CRL));
        }
        VerifyingKey key = parsed().orElseThrow(() -> new NotPinned(PinningFault.KIND_NEEDED, name));
        return publicKey(switch (key) {
            case Ed25519 edwards -> KeyKind.ED25519;
            case RsaKey rsa -> KeyKind.RSA;
            case EcKey curve -> KeyKind.EC;
        });
    }

    /** Text is a secret without the end of its line; everything else is one to the last byte. */
    private KeyMaterial secret() throws NotPinned {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String line = text.replaceFirst("\r?\n\\z", "");
        if (line.isEmpty()) {
            throw new NotPinned(PinningFault.EMPTY, name);
        }
        boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) && line.chars().noneMatch(Character::isISOControl);
        return isText ? KeyMaterial.ofText(line) : KeyMaterial.ofHex(KeyKind.HMAC_SECRET, bytes);
    }

    /** So many bytes: as they are, in hex, or in Base64. */
    private byte[] raw(int length) throws NotPinned {
        byte[] found = bytes;
        if (bytes.length != length) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1).strip();
            found = Hex.decode(text.toLowerCase(Locale.ROOT)).orElseGet(() -> unwrapped(text));
        }
        if (found.length != length) {
            throw new NotPinned(PinningFault.LENGTH, name, found.length, length);
        }
        return found;
    }

    /** What stands in Base64 in the text; the bytes of the file where it is none. */
    private byte[] unwrapped(String text) {
        try {
            byte[] decoded = Base64.getDecoder().decode(text.replaceAll("\r?\n", ""));
            return decoded.length > 0 ? decoded : bytes;
        } catch (IllegalArgumentException notBase64) {
            return bytes;
        }
    }

    private KeyMaterial ed25519(byte[] encoded) throws NotPinned {
        try {
            Ed25519 key = Ed25519.of(encoded);
            return KeyMaterial.ofHex(KeyKind.ED25519, key.encoded()).alsoKnownAs(key.fingerprint());
        } catch (UnusableKey unusable) {
            throw new NotPinned(PinningFault.NO_SUCH_KEY_IN_FILE, name, KeyKind.ED25519.word());
        }
    }

    private KeyMaterial publicKey(KeyKind kind) throws NotPinned {
        return switch (parsed().orElse(null)) {
            case Ed25519 edwards when kind == KeyKind.ED25519 -> ed25519(edwards.encoded());
            case RsaKey rsa when kind == KeyKind.RSA -> KeyMaterial.ofDer(kind, rsa.subjectPublicKeyInfo());
            case EcKey curve when kind == KeyKind.EC -> KeyMaterial.ofDer(kind, curve.subjectPublicKeyInfo());
            case null, default -> throw new NotPinned(PinningFault.NO_SUCH_KEY_IN_FILE, name, kind.word());
        };
    }

    private Optional<VerifyingKey> parsed() throws NotPinned {
        byte[] der = der();
        try {
            return Optional.of(PublicKeys.parse(Pem.looksLike(bytes) ? bytes : der));
        } catch (UnusableKey noPublicKey) {
            return Optional.empty();
        }
    }

    /** Reads one object, or says that it is none. */
    @FunctionalInterface
    private interface Form {
        Object read(byte[] der) throws DerFault;
    }

    private boolean isReadable(Form form) throws NotPinned {
        byte[] der = der();
        try {
            form.read(der);
            return true;
        } catch (DerFault somethingElse) {
            return false;
        }
    }

    private byte[] readable(KeyKind kind, Form form) throws NotPinned {
        if (!isReadable(form)) {
            throw new NotPinned(PinningFault.NO_SUCH_KEY_IN_FILE, name, kind.word());
        }
        return der();
    }

    /** The one PEM block, or the bytes themselves; a private key is nothing to pin. */
    private byte[] der() throws NotPinned {
        if (!Pem.looksLike(bytes)) {
            return unwrapped(new String(bytes, StandardCharsets.ISO_8859_1).strip());
        }
        List<Pem.Block> blocks = blocks();
        if (blocks.stream().anyMatch(block -> block.label().endsWith("PRIVATE KEY"))) {
            throw new NotPinned(PinningFault.PRIVATE_KEY, name);
        }
        if (blocks.size() != 1) {
            throw new NotPinned(PinningFault.SEVERAL, name);
        }
        return blocks.getFirst().bytes();
    }

    private List<Pem.Block> blocks() throws NotPinned {
        try {
            return Pem.read(bytes);
        } catch (Pem.Malformed malformed) {
            throw new NotPinned(PinningFault.NO_SUCH_KEY_IN_FILE, name, "PEM");
        }
    }
}
