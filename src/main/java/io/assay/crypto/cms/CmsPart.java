// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

/**
 * A run of bytes of a message and what it is; the parts of a message cover it in order and without holes.
 *
 * @param kind what the bytes are
 * @param index which certificate, list, signer or unsigned attribute, counted from 0 for each kind; 0 for the others
 * @param from offset of the first byte in the message
 * @param to offset behind the last
 */
public record CmsPart(Kind kind, int index, int from, int to) {
    /** The kinds of parts of a message. */
    public enum Kind {
        /** Tags, lengths, version numbers and identifiers that must be exactly what they are for the message to be read. */
        STRUCTURE,
        /** The content inside the message. */
        CONTENT,
        /** One certificate of the bag. */
        CERTIFICATE,
        /** One revocation list of the bag. */
        REVOCATION_LIST,
        /** Who signed and with which algorithms: chosen by whoever made the message, kept honest by the signature that must fit. */
        SIGNER,
        /** The signed attributes. */
        SIGNED_ATTRIBUTES,
        /** The signature value. */
        SIGNATURE,
        /** One attribute that no signature covers; the index counts over all signers. */
        UNSIGNED_ATTRIBUTE
    }
}
