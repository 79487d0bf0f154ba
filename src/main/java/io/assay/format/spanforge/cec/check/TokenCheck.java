// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.check.Assurance;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.cms.CmsProblem;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.path.PathRequest;
import io.assay.crypto.tsp.TimeStampResponse;
import io.assay.crypto.tsp.TimeStampResult;
import io.assay.crypto.tsp.TimeStamps;
import io.assay.crypto.tsp.TspProblem;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.source.UnreadableEvidence;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges a real time-stamp response (RFC 3161): its imprint against the bytes that it should stamp, its
 * signature and its authority. A wrong imprint or signature fails; an authority that the auditor does not trust leaves the time open.
 */
public final class TokenCheck {
    private static final Set<CmsProblem> BROKEN = Set.of(CmsProblem.DIGEST_MISMATCH, CmsProblem.SIGNATURE_INVALID);

    private final Desk desk;
    private final Tally tally;
    private final PathRequest request;
    private final Locator at;
    private final Stamped stamped;
    private final Map<DigestAlgorithm, byte[]> digests = new EnumMap<>(DigestAlgorithm.class);

    /** The bytes that should be stamped. */
    @FunctionalInterface
    public interface Stamped {
        /** Their digest. */
        byte[] digest(DigestAlgorithm hash) throws UnreadableEvidence;
    }

    /**
     * Takes what is needed.
     *
     * @param at where the response stands
     */
    public TokenCheck(Desk desk, Tally tally, PathRequest request, Locator at, Stamped stamped) {
        this.desk = desk;
        this.tally = tally;
        this.request = request;
        this.at = at;
        this.stamped = stamped;
    }

    /** Whether an authority that the auditor trusts vouches for the bytes. */
    public boolean judge(byte[] der) throws UnreadableEvidence {
        TimeStampResponse response;
        try {
            response = TimeStampResponse.of(der);
        } catch (DerFault fault) {
            tally.report(Finding.of(CecCode.TSR_FORM, at, fault.kind()));
            return false;
        }
        for (DigestAlgorithm hash : DigestAlgorithm.values()) {
            digests.put(hash, stamped.digest(hash));
        }
        desk.poll();
        TimeStampResult result = TimeStamps.verify(response, Optional.of(digests::get), Optional.empty(), request);
        report(result);
        if (!result.holds()) {
            return false;
        }
        desk.settle(Qualifier.UNWITNESSED);
        desk.settle(Qualifier.UNANCHORED_TAIL);
        desk.proved(Assurance.ANCHORED);
        result.path().ifPresent(path -> path.certificates().forEach(certificate -> desk.used(certificate.fingerprint())));
        desk.shows(Phrase.of(CecText.STAMPED, result.info().orElseThrow().genTime()));
        return true;
    }

    private void report(TimeStampResult result) {
        result.observations().forEach(seen -> {
            if (seen.problem() == TspProblem.IMPRINT_MISMATCH) {
                byte[] stated = result.info().orElseThrow().imprint();
                tally.report(Finding.of(CecCode.TSR_IMPRINT, at.inField("messageImprint"))
                        .compared(result.info().get().imprintHash().map(hash -> HexFormat.of().formatHex(digests.get(hash))).orElse(""),
                                HexFormat.of().formatHex(stated)));
            } else {
                note(seen.problem(), seen.problem().isBlocking() ? Weight.INDETERMINATE : Weight.INFO);
            }
        });
        result.signer().ifPresent(signer -> signer.observations().forEach(seen -> note(seen.problem(),
                BROKEN.contains(seen.problem()) ? Weight.FAIL : seen.problem().isBlocking() ? Weight.INDETERMINATE : Weight.INFO)));
        result.path().ifPresent(path -> path.observations().forEach(seen -> note(seen.problem(),
                seen.problem().isBlocking() ? Weight.INDETERMINATE : Weight.INFO)));
        if (!result.holds() && tally.failures() == 0 && tally.doubts() == 0) {
            tally.report(Finding.of(CecCode.TSR_TOKEN, at, "NO_TRUSTED_PATH"));
        }
    }

    private void note(Enum<?> problem, Weight weight) {
        tally.report(Finding.of(CecCode.TSR_TOKEN, at, problem).weighing(weight));
    }
}
