// SPDX-License-Identifier: Apache-2.0
package io.assay.chain.capsule;

import java.util.List;

/**
 * What fixes the last step.
 *
 * @param kind      what sort of seal
 * @param parts     the bytes that are signed; none for the others
 * @param signature 128 lower-case digits; empty for the others
 * @param signer    64 lower-case digits, the public key; empty for the others
 * @param subject   of a pinned hash: whose log, such as {@code stream:3}, as anchors of a trust file name it; empty for the others
 * @param count     of a pinned hash: how far it reaches, as anchors name it: a position for a log of positions, else a number of events
 */
public record Seal(Kind kind, List<Part> parts, String signature, String signer, String subject, String count) {
    /** Sorts of seals. */
    public enum Kind {
        /** An Ed25519 signature over the parts. */
        ED25519,
        /** A hash that the auditor pinned. */
        PINNED,
        /** The keyed hashes themselves. */
        HMAC
    }

    public Seal {
        parts = List.copyOf(parts);
    }

    /** A signature says itself how far it reaches. */
    public static Seal signed(List<Part> parts, String signature, String signer) {
        return new Seal(Kind.ED25519, parts, signature, signer, "", "");
    }

    public static Seal pinned(String subject, String count) {
        return new Seal(Kind.PINNED, List.of(), "", "", subject, count);
    }

    public static Seal keyed() {
        return new Seal(Kind.HMAC, List.of(), "", "", "", "");
    }

    /** The value of the signed part of that name; empty text where there is none. */
    public String value(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).map(Part::value).findFirst().orElse("");
    }
}
