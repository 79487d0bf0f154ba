// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Base64 (RFC 4648) in its one canonical spelling: what is decoded must encode to the same text again, so that no spare bit, stray padding or
 * white space can change unseen.
 */
public enum Base64Text {
    /** Section 4, with or without padding. */
    STANDARD("base64", Base64.getDecoder(), List.of(Base64.getEncoder(), Base64.getEncoder().withoutPadding())),
    /** Section 5, with or without padding. */
    URL_SAFE("base64url", Base64.getUrlDecoder(), List.of(Base64.getUrlEncoder(), Base64.getUrlEncoder().withoutPadding())),
    /** Section 5 without padding, as RFC 7515 demands. */
    UNPADDED("base64url", Base64.getUrlDecoder(), List.of(Base64.getUrlEncoder().withoutPadding()));

    private final String word;
    private final Base64.Decoder decoder;
    private final List<Base64.Encoder> encoders;

    Base64Text(String word, Base64.Decoder decoder, List<Base64.Encoder> encoders) {
        this.word = word;
        this.decoder = decoder;
        this.encoders = encoders;
    }

    /** The name in reports. */
    public String word() {
        return word;
    }

    /** The bytes; empty for every other spelling. */
    public Optional<byte[]> decode(String text) {
        byte[] bytes;
        try {
            bytes = decoder.decode(text);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
        return encoders.stream().anyMatch(encoder -> encoder.encodeToString(bytes).equals(text)) ? Optional.of(bytes) : Optional.empty();
    }

    /** The bytes of a text that has to be in the first form of section 4, padding included. */
    public static Optional<byte[]> padded(String text) {
        return STANDARD.decode(text).filter(bytes -> Arrays.equals(Base64.getEncoder().encode(bytes), text.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }
}
