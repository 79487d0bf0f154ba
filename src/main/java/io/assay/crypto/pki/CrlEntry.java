// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.pki;

import java.math.BigInteger;
import java.time.Instant;
import java.util.OptionalInt;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * One line of a revocation list (RFC 5280 section 5.3).
 *
 * @param issuer who issued the revoked certificate: the issuer of the list, except in indirect lists
 * @param revoked from when on the certificate is not to be trusted: the earlier of revocation date and invalidity date
 * @param reason the reason code; empty where the line gives none
 */
public record CrlEntry(X500Name issuer, BigInteger serial, Instant revoked, OptionalInt reason) {
    /** Reason: on hold, which may be lifted again. */
    public static final int CERTIFICATE_HOLD = 6;
    /** The reason of a delta list that takes a certificate off the complete list. */
    public static final int REMOVE_FROM_CRL = 8;
}
