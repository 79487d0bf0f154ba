// SPDX-License-Identifier: Apache-2.0
package io.assay.trust.pinning;

import io.assay.crypto.Fingerprint;
import io.assay.trust.KeyBytes;
import io.assay.trust.KeyKind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** A key as it will stand in a trust file, and every fingerprint under which people know it. */
public final class KeyMaterial {
    private static final String PREFIX = "sha256:";
    private static final int DIGITS = 64;

    private final KeyKind kind;
    private final String member;
    private final String value;
    private final String fingerprint;
    private final List<String> known;

    private KeyMaterial(KeyKind kind, String member, String value, byte[] bytes, List<String> known) {
        this.kind = kind;
        this.member = member;
        this.value = value;
        this.fingerprint = kind.isSecret() ? Fingerprint.ofSecret(bytes) : Fingerprint.ofPublic(bytes);
        this.known = List.copyOf(known);
    }

    static KeyMaterial ofHex(KeyKind kind, byte[] bytes) {
        return new KeyMaterial(kind, "hex", HexFormat.of().formatHex(bytes), bytes, List.of(Fingerprint.ofPublic(bytes)));
    }

    static KeyMaterial ofDer(KeyKind kind, byte[] der) {
        return new KeyMaterial(kind, "base64", Base64.getEncoder().encodeToString(der), der, List.of(Fingerprint.ofPublic(der)));
    }

    static KeyMaterial ofText(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        return new KeyMaterial(KeyKind.HMAC_SECRET, "utf8", secret, bytes, List.of(Fingerprint.ofPublic(bytes)));
    }

    KeyMaterial alsoKnownAs(String other) {
        List<String> all = new ArrayList<>(known);
        all.add(other);
        return new KeyMaterial(kind, member, value, HexFormat.of().parseHex(value), all);
    }

    public KeyKind kind() {
        return kind;
    }

    /** The fingerprint in the form that lists and reports show. */
    public String fingerprint() {
        return fingerprint;
    }

    String member() {
        return member;
    }

    String value() {
        return value;
    }

    /**
     * Holds the key against a fingerprint received in another way: all 64 digits of a SHA-256, or the 8 of a secret; colons, blanks, capitals
     * and a leading {@code sha256:} do not matter.
     */
    public void compare(String given) throws NotPinned {
        String digits = given.strip().toLowerCase(Locale.ROOT);
        digits = (digits.startsWith(PREFIX) ? digits.substring(PREFIX.length()) : digits).replaceAll("[\\s:]", "");
        boolean whole = digits.length() == DIGITS || kind.isSecret() && digits.length() == fingerprint.length();
        if (!whole || !digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0)) {
            throw new NotPinned(PinningFault.NO_FINGERPRINT, given);
        }
        if (!digits.equals(fingerprint) && !known.contains(digits)) {
            throw new NotPinned(PinningFault.OTHER_KEY, digits, fingerprint);
        }
    }

    @Override
    public String toString() {
        return kind.word() + " " + fingerprint + " of " + KeyBytes.of(value.getBytes(StandardCharsets.UTF_8)).length() + " characters";
    }
}
