// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static X500Name name(String common) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "DE").addRDN(BCStyle.CN, new DERUTF8String(common)).build();
    }

    /** The name with its last byte replaced by one that begins nothing in UTF-8. */
    private static X500Name broken(String common) throws Exception {
        byte[] der = name(common).getEncoded(ASN1Encoding.DER);
        der[der.length - 1] = (byte) 0xC3;
        return X500Name.getInstance(ASN1Primitive.fromByteArray(der));
    }

    @Test
    void namesWhoseTextCannotBeDecodedAreComparedByTheirBytes() throws Exception {
        assertTrue(Names.same(broken("Root A"), broken("Root B")));
        assertFalse(Names.same(broken("Root A"), name("Root A")));
        assertFalse(Names.same(name("Root A"), broken("Root A")));
        assertFalse(Names.same(broken("Root A"), broken("Toot A")));
    }

    @Test
    void aNameWhoseTextCannotBeDecodedIsShownInHexadecimal() throws Exception {
        assertTrue(Names.text(broken("Root A")).matches("#30[0-9a-f]+c3"));
        assertEquals(name("Root A").toString(), Names.text(name("Root A")));
    }

    @Test
    void caseAndBlanksMakeNoOtherName() {
        assertTrue(Names.same(name("Root  A"), name("root a")));
    }
}
