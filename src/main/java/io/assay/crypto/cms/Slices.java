// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import io.assay.crypto.der.Tlv;
import java.util.Arrays;

/** Cuts values out of a message and has them read. */
final class Slices {
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;

    private Slices() {}

    /** The value itself, where it has the tag that it must have. */
    static Tlv tagged(Tlv value, int tag) throws DerFault {
        if (value.tag() != tag) {
            throw new DerFault(DerFault.Kind.OTHER_TYPE, value.from());
        }
        return value;
    }

    static byte[] cut(byte[] bytes, Tlv place) {
        return Arrays.copyOfRange(bytes, place.from(), place.to());
    }

    static <T> T read(byte[] bytes, Tlv place, Asn1.Form<T> form) throws DerFault {
        return Asn1.ber(cut(bytes, place), DerLimits.REVOCATION_LIST, form);
    }

    /** The value under the tag of a SET, which is what IMPLICIT tagging hid. */
    static byte[] asSet(byte[] bytes, Tlv place) {
        byte[] copy = cut(bytes, place);
        copy[0] = (byte) SET;
        return copy;
    }
}
