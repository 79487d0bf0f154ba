// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.tsp;

import io.assay.crypto.cms.SignedMessage;
import io.assay.crypto.der.DerFault;

/**
 * A time-stamp token (RFC 3161 section 2.4.2): a signed message whose content is a {@link TimeStampInfo}. Reading believes nothing.
 *
 * @param message the signed message
 * @param info its content
 */
public record TimeStampToken(SignedMessage message, TimeStampInfo info) {
    private static final String CONTENT_TYPE = "1.2.840.113549.1.9.16.1.4";

    /** Reads a token that fills the array; DER or BER outside, DER inside. */
    public static TimeStampToken of(byte[] bytes) throws DerFault {
        SignedMessage message = SignedMessage.of(bytes);
        if (!message.contentType().equals(CONTENT_TYPE) || message.content().isEmpty() || message.signerCount() != 1) {
            throw new DerFault(DerFault.Kind.OTHER_TYPE, 0);
        }
        return new TimeStampToken(message, TimeStampInfo.of(message.content().get()));
    }
}
