// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

import io.assay.crypto.pki.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges every signer of a message (RFC 5652 sections 5.4 and 5.6): the digest of the content, the signature over the DER of the signed
 * attributes, and the certificate that the signer names.
 */
public final class CmsSignatures {
    private CmsSignatures() {}

    /**
     * One result for each signer, in the order of the message.
     *
     * @param detached the content beside the message; ignored where the message holds its own
     * @param supplied certificates that the auditor brings, for messages without
     */
    public static List<SignerResult> verify(SignedMessage message, Optional<byte[]> detached, List<Certificate> supplied) {
        Optional<byte[]> content = message.content().or(() -> detached);
        List<SignerResult> results = new ArrayList<>();
        for (int i = 0; i < message.signerCount(); i++) {
            results.add(new SignerInquiry(message, i, content, supplied).result());
        }
        return results;
    }
}
