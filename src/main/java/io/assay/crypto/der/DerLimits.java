// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.der;

/** How deep and how long an encoding may be: far beyond honest files, far below what harms the reader. */
public final class DerLimits {
    /** Levels of nesting. A certificate has about ten, a time-stamp inside a signature about twenty. */
    public static final int DEPTH = 48;
    /** Bytes of a certificate, a token or a signature without its content: 4 MiB. */
    public static final int OBJECT = 4 << 20;
    /** Bytes of a revocation list: 64 MiB. */
    public static final int REVOCATION_LIST = 64 << 20;

    private DerLimits() {}

    /** Refuses bytes that are too long, or nested too deeply for a recursive parser; accepts definite and indefinite lengths. */
    public static void check(byte[] bytes, int longest) throws DerFault {
        if (bytes.length > longest) {
            throw new DerFault(DerFault.Kind.LIMIT, longest);
        }
        Tlv whole = Tlv.whole(bytes);
        descend(whole, 0);
    }

    private static void descend(Tlv value, int depth) throws DerFault {
        if (depth > DEPTH) {
            throw new DerFault(DerFault.Kind.LIMIT, value.from());
        }
        for (Tlv child : value.children()) {
            descend(child, depth + 1);
        }
    }
}
