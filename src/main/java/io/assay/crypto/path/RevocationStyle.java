// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

/** How far a revocation reaches back before its date, where a proof shows that the signature existed earlier. */
public enum RevocationStyle {
    /** Signers of documents: what is proved to have existed before the revocation stays good. */
    SIGNER,
    /**
     * Time-stamp authorities: the instant comes from the very key that was revoked, so it counts only where the list gives one of the
     * reasons of RFC 3161 section 4 number 1: unspecified, affiliationChanged, superseded, cessationOfOperation.
     */
    TIME_STAMP_AUTHORITY
}
