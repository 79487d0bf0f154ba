// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.crypto.cms.CmsObservation;
import io.assay.crypto.cms.CmsProblem;
import io.assay.crypto.cms.SignedMessage;
import io.assay.crypto.cms.SignerResult;
import io.assay.evidence.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Turns what is said against a signer into findings. */
public final class CmsFindings {
    private static final Set<CmsProblem> OF_CONTENT = Set.of(CmsProblem.DIGEST_MISMATCH, CmsProblem.TEXT_CANONICALISED,
        CmsProblem.CONTENT_MISSING, CmsProblem.CONTENT_TYPE_MISMATCH);

    private CmsFindings() {}

    private static CmsCode code(CmsProblem problem) {
        return switch (problem) {
            case DIGEST_MISMATCH -> CmsCode.DIGEST_MISMATCH;
            case TEXT_CANONICALISED -> CmsCode.TEXT_CANONICALISED;
            case SIGNATURE_INVALID -> CmsCode.SIG_INVALID;
            case ENGINES_DISAGREE -> CmsCode.ENGINES_DISAGREE;
            case WEAK_HASH -> CmsCode.WEAK_HASH;
            case SIGNER_CERTIFICATE_MISSING -> CmsCode.SIGNER_CERT_MISSING;
            case CONTENT_MISSING -> CmsCode.CONTENT_MISSING;
            case ATTRIBUTE_MALFORMED -> CmsCode.ATTRIBUTE_MALFORMED;
            case CONTENT_TYPE_MISMATCH -> CmsCode.CONTENT_TYPE_MISMATCH;
            case ESS_MISMATCH -> CmsCode.ESS_MISMATCH;
            case CONTENT_IS_ATTRIBUTES -> CmsCode.CONTENT_IS_ATTRIBUTES;
            case ALGORITHMS_DIFFER -> CmsCode.ALGORITHMS_DIFFER;
            case UNSUPPORTED -> CmsCode.UNSUPPORTED;
            case ATTRIBUTES_NOT_DER -> CmsCode.ATTRIBUTES_NOT_DER;
            case IDENTIFIER_SPELLING -> CmsCode.IDENTIFIER_SPELLING;
            case UNSIGNED_ATTRIBUTE -> CmsCode.UNSIGNED_ATTRIBUTE;
            case COUNTERSIGNATURE -> CmsCode.COUNTERSIGNATURE;
        };
    }

    /** What is odd about the form of a message that can be read. */
    public static void reportForm(SignedMessage message, Locator at, Tally tally) {
        if (!message.isRegular()) {
            tally.report(Finding.of(CmsCode.IRREGULAR, at));
        }
        if (!message.isDer()) {
            tally.report(Finding.of(CmsCode.NOT_DER, at));
        }
        for (int i = 0; i < message.bag().size(); i++) {
            if (message.bag().get(i).isEmpty()) {
                tally.report(Finding.of(CmsCode.BAG_UNREADABLE, at.inField("certificate " + (i + 1)), i + 1));
            }
        }
    }

    /** What concerns the content: whether it is there and is what was signed. */
    public static Stream<Finding> ofContent(SignerResult signer, Locator at) {
        return signer.observations().stream().filter(observation -> OF_CONTENT.contains(observation.problem()))
            .map(observation -> of(signer, observation, at));
    }

    /** Everything else about the signature. */
    public static Stream<Finding> ofSignature(SignerResult signer, Locator at) {
        return signer.observations().stream().filter(observation -> !OF_CONTENT.contains(observation.problem()))
            .map(observation -> of(signer, observation, at));
    }

    private static Finding of(SignerResult signer, CmsObservation observation, Locator at) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(signer.index() + 1);
        Locator place = at.inField("signer " + (signer.index() + 1));
        if (observation.problem() == CmsProblem.DIGEST_MISMATCH) {
            return Finding.of(CmsCode.DIGEST_MISMATCH, place, arguments.toArray())
                .compared((String) observation.arguments().get(1), (String) observation.arguments().get(0));
        }
        arguments.addAll(observation.arguments());
        return Finding.of(code(observation.problem()), place, arguments.toArray());
    }
}
