// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.der;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;

/**
 * The one gate to Bouncy Castle's ASN.1: limits first, then the parser, then the type, and every way in which these refuse becomes a
 * {@link DerFault}. Parsers of hostile bytes throw many unchecked exceptions; none of them passes this gate.
 */
public final class Asn1 {
    /** Makes a typed structure of a parsed value, as Bouncy Castle's {@code getInstance} methods do. */
    @FunctionalInterface
    public interface Form<T> {
        T of(Object parsed) throws IOException;
    }

    private Asn1() {}

    /** A structure from DER; anything but its one canonical encoding is refused. */
    public static <T> T der(byte[] bytes, int longest, Form<T> form) throws DerFault {
        ASN1Primitive parsed = parse(bytes, longest);
        if (!isDer(parsed, bytes)) {
            throw new DerFault(DerFault.Kind.NOT_DER, 0);
        }
        return convert(parsed, form);
    }

    /** A structure from BER, indefinite lengths included. */
    public static <T> T ber(byte[] bytes, int longest, Form<T> form) throws DerFault {
        return convert(parse(bytes, longest), form);
    }

    /** Whether the bytes are the canonical encoding of the value that they encode. */
    public static boolean isDer(byte[] bytes, int longest) {
        try {
            return isDer(parse(bytes, longest), bytes);
        } catch (DerFault fault) {
            return false;
        }
    }

    /** Makes a structure of a value that is already parsed, for instance the content of an extension. */
    public static <T> T convert(Object parsed, Form<T> form) throws DerFault {
        try {
            T value = form.of(parsed);
            if (value == null) {
                throw new DerFault(DerFault.Kind.OTHER_TYPE, 0);
            }
            return value;
        } catch (IOException | RuntimeException refused) {
            // Bouncy Castle refuses with a dozen kinds of unchecked exceptions, lazily; all of them mean the same here.
            throw new DerFault(DerFault.Kind.OTHER_TYPE, 0, refused);
        }
    }

    /** The canonical encoding of a value. */
    public static byte[] encode(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
    }

    private static ASN1Primitive parse(byte[] bytes, int longest) throws DerFault {
        DerLimits.check(bytes, longest);
        try {
            return ASN1Primitive.fromByteArray(bytes);
        } catch (IOException | RuntimeException refused) {
            throw new DerFault(DerFault.Kind.BROKEN, 0, refused);
        }
    }

    private static boolean isDer(ASN1Primitive parsed, byte[] bytes) {
        try {
            return Arrays.equals(parsed.getEncoded(ASN1Encoding.DER), bytes);
        } catch (IOException | RuntimeException refused) {
            return false;
        }
    }
}
