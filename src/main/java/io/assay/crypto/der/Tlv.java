// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.der;

import java.util.ArrayList;
import java.util.List;

/**
 * One tag-length-value of BER (X.690 section 8) with its place in the bytes: the parsers of ASN.1 tell what a value is, this tells where
 * it stands. Lengths may be definite or indefinite; tags have one octet, as in every structure that Assay reads.
 */
public final class Tlv {
    private static final int EOC_LENGTH = 2;

    private final byte[] bytes;
    private final int from;
    private final int contentFrom;
    private final int contentTo;
    private final int to;

    private Tlv(byte[] bytes, int from, int contentFrom, int contentTo, int to) {
        this.bytes = bytes;
        this.from = from;
        this.contentFrom = contentFrom;
        this.contentTo = contentTo;
        this.to = to;
    }

    /** The value that starts at an offset, which must end before another. */
    public static Tlv at(byte[] bytes, int from, int limit) throws DerFault {
        return at(bytes, from, limit, 0);
    }

    /** The value that fills the whole array. */
    public static Tlv whole(byte[] bytes) throws DerFault {
        Tlv value = at(bytes, 0, bytes.length, 0);
        if (value.to != bytes.length) {
            throw new DerFault(DerFault.Kind.TRAILING_BYTES, value.to);
        }
        return value;
    }

    private static Tlv at(byte[] bytes, int from, int limit, int depth) throws DerFault {
        if (depth > DerLimits.DEPTH) {
            throw new DerFault(DerFault.Kind.LIMIT, from);
        }
        if (from + 2 > limit || (bytes[from] & 0x1f) == 0x1f) {
            throw new DerFault(DerFault.Kind.BROKEN, from);
        }
        int first = bytes[from + 1] & 0xff;
        if (first == 0x80) {
            return indefinite(bytes, from, limit, depth);
        }
        int octets = first < 0x80 ? 0 : first & 0x7f;
        if (octets > 4 || from + 2 + octets > limit) {
            throw new DerFault(DerFault.Kind.BROKEN, from);
        }
        long length = first < 0x80 ? first : 0;
        for (int i = 0; i < octets; i++) {
            length = length << 8 | bytes[from + 2 + i] & 0xff;
        }
        int start = from + 2 + octets;
        if (start + length > limit) {
            throw new DerFault(DerFault.Kind.BROKEN, from);
        }
        return new Tlv(bytes, from, start, (int) (start + length), (int) (start + length));
    }

    private static Tlv indefinite(byte[] bytes, int from, int limit, int depth) throws DerFault {
        if ((bytes[from] & 0x20) == 0) {
            throw new DerFault(DerFault.Kind.BROKEN, from);
        }
        int at = from + 2;
        while (true) {
            if (at + EOC_LENGTH > limit) {
                throw new DerFault(DerFault.Kind.BROKEN, from);
            }
            if (bytes[at] == 0 && bytes[at + 1] == 0) {
                return new Tlv(bytes, from, from + 2, at, at + EOC_LENGTH);
            }
            at = at(bytes, at, limit, depth + 1).to;
        }
    }

    /** The values inside a constructed value, in order; none for a primitive one. */
    public List<Tlv> children() throws DerFault {
        List<Tlv> children = new ArrayList<>();
        if (constructed()) {
            for (int at = contentFrom; at < contentTo;) {
                Tlv child = at(bytes, at, contentTo, 0);
                children.add(child);
                at = child.to;
            }
        }
        return children;
    }

    /** The value reached by the given indices, one per level. */
    public Tlv child(int... path) throws DerFault {
        Tlv value = this;
        for (int index : path) {
            List<Tlv> children = value.children();
            if (index >= children.size()) {
                throw new DerFault(DerFault.Kind.OTHER_TYPE, value.from);
            }
            value = children.get(index);
        }
        return value;
    }

    /** The identifier octet: class, form and number. */
    public int tag() {
        return bytes[from] & 0xff;
    }

    public boolean constructed() {
        return (bytes[from] & 0x20) != 0;
    }

    /** Offset of the identifier octet. */
    public int from() {
        return from;
    }

    /** Offset of the first octet of the content. */
    public int contentFrom() {
        return contentFrom;
    }

    /** Offset behind the content. */
    public int contentTo() {
        return contentTo;
    }

    /** Offset behind the whole value, end-of-contents octets included. */
    public int to() {
        return to;
    }
}
