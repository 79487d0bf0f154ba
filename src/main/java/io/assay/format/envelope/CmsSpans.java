// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope;

import io.assay.check.CheckId;
import io.assay.crypto.cms.CmsPart;
import io.assay.crypto.cms.SignedMessage;
import io.assay.crypto.path.CertificatePath;
import io.assay.protection.Forger;
import java.util.List;

/**
 * Says of every byte of a signed message what binds it. The certificates and lists that a judgement rests on are bound by their own
 * issuers' signatures; others can be added, changed and taken out by anyone, as can attributes that no signature covers.
 *
 * @param form the check that the message can be read
 * @param content the check of the content
 * @param signature the check of the signature
 * @param path the check of the certificates
 * @param forger who could have made another signature
 */
public record CmsSpans(CheckId form, CheckId content, CheckId signature, CheckId path, Forger forger) {
    /**
     * Adds the spans of a message.
     *
     * @param base offset of the message in what the spans count
     * @param paths what the judgement rests on
     */
    public void add(SignedMessage message, long base, List<CertificatePath> paths, SpanList into) {
        for (CmsPart part : message.parts()) {
            long from = base + part.from();
            long to = base + part.to();
            switch (part.kind()) {
                case STRUCTURE -> into.add(from, to, "structure", Forger.ANYONE, form);
                case CONTENT -> into.add(from, to, "content", forger, content);
                case SIGNER -> into.add(from, to, "signer", forger, signature);
                case SIGNED_ATTRIBUTES -> into.add(from, to, "signed attributes", forger, signature);
                case SIGNATURE -> into.add(from, to, "signature value", forger, signature);
                case CERTIFICATE -> certificate(message, part, from, to, paths, into);
                case REVOCATION_LIST -> list(message, part, from, to, paths, into);
                case UNSIGNED_ATTRIBUTE -> into.add(from, to, "unsigned attribute", Forger.ANYONE);
            }
        }
    }

    private void certificate(SignedMessage message, CmsPart part, long from, long to, List<CertificatePath> paths, SpanList into) {
        boolean used = message.bag().get(part.index()).filter(certificate -> paths.stream()
            .anyMatch(path -> path.certificates().contains(certificate))).isPresent();
        if (used) {
            into.add(from, to, "certificate of the path", Forger.PRIVATE_KEY_HOLDER, path);
        } else {
            into.add(from, to, "other certificate", Forger.ANYONE);
        }
    }

    private void list(SignedMessage message, CmsPart part, long from, long to, List<CertificatePath> paths, SpanList into) {
        boolean used = message.lists().get(part.index()).filter(list -> paths.stream().anyMatch(path -> path.lists().contains(list))).isPresent();
        if (used) {
            into.add(from, to, "revocation list used", Forger.PRIVATE_KEY_HOLDER, path);
        } else {
            into.add(from, to, "other revocation list", Forger.ANYONE);
        }
    }
}
