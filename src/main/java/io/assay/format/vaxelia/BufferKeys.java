// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.crypto.AesGcm;
import io.assay.crypto.UnusableKey;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The buffer keys that the auditor pinned, ready for use; those of a wrong length are named and not used. */
final class BufferKeys {
    private static final String PURPOSE = "vaxelia.buffer";
    private static final int LENGTH = 32;

    private final List<Usable> usable = new ArrayList<>();
    private final List<Unfit> unfit = new ArrayList<>();

    /** A key, and the texts by which a decision would give it away. */
    record Usable(PinnedKey pinned, AesGcm key, List<String> spellings) {
        String id() {
            return pinned.id();
        }
    }

    /** A key that is not 32 bytes long. */
    record Unfit(String id, int length) {
    }

    BufferKeys(TrustStore trust) {
        for (PinnedKey pinned : trust.keys(KeyKind.AES_256_GCM, PURPOSE)) {
            byte[] bytes = decoded(pinned.bytes().copy());
            try {
                if (bytes.length == LENGTH) {
                    usable.add(new Usable(pinned, AesGcm.of(bytes), spellings(bytes)));
                } else {
                    unfit.add(new Unfit(pinned.id(), bytes.length));
                }
            } catch (UnusableKey impossible) {
                throw new IllegalStateException("AES takes 32 bytes", impossible);
            }
        }
    }

    /** The producer's variable holds the key in base64: a key given as that text is decoded. */
    private static byte[] decoded(byte[] given) {
        String text = new String(given, StandardCharsets.ISO_8859_1).strip();
        if (given.length == LENGTH || !text.matches("[A-Za-z0-9+/]+={0,2}|[A-Za-z0-9_-]+={0,2}")) {
            return given;
        }
        try {
            return Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
        } catch (IllegalArgumentException other) {
            return given;
        }
    }

    private static List<String> spellings(byte[] key) {
        String hex = HexFormat.of().formatHex(key);
        return List.of(Base64.getEncoder().withoutPadding().encodeToString(key), Base64.getUrlEncoder().withoutPadding().encodeToString(key), hex,
                hex.toUpperCase(Locale.ROOT), new String(key, StandardCharsets.ISO_8859_1));
    }

    List<Usable> usable() {
        return usable;
    }

    List<Unfit> unfit() {
        return unfit;
    }

    /** Opens an entry: without associated data, else with its name as such, under each key in turn. */
    Optional<Opened> open(byte[] sealed, String name) {
        for (Usable key : usable) {
            for (String associated : List.of("", name)) {
                Optional<byte[]> plain = key.key().openPrefixed(sealed, associated.getBytes(StandardCharsets.UTF_8));
                if (plain.isPresent()) {
                    return Optional.of(new Opened(plain.get(), key.pinned(), !associated.isEmpty()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the text spells one of the keys. */
    boolean isSpelledIn(String text) {
        return usable.stream().anyMatch(key -> key.spellings().stream().anyMatch(text::contains));
    }

    /**
     * A plaintext.
     *
     * @param named whether the name of the file was the associated data
     */
    record Opened(byte[] plaintext, PinnedKey key, boolean named) {
    }
}
