// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.cms.CmsProblem;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.path.PathProblem;
import io.assay.crypto.path.PathRequest;
import io.assay.crypto.path.Purpose;
import io.assay.crypto.tsp.TimeStampResponse;
import io.assay.crypto.tsp.TimeStampResult;
import io.assay.crypto.tsp.TimeStamps;
import io.assay.crypto.tsp.TspProblem;
import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.CertificateTrust;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Does the token beside a seal date it? The imprint is over the 80 signed bytes and the signature of the seal (profile assay-vdb/1, section 1.4).
 * A token over other data, one whose signature fails or one from before the seal fails; one whose authority nobody pinned leaves the question open.
 */
public final class StampCheck {
    private static final long LONGEST = 1 << 20;
    /** Tokens may count in whole seconds. */
    private static final Duration GRAIN = Duration.ofSeconds(1);

    private static final Set<PathProblem> OPEN = Set.of(PathProblem.REVOCATION_UNKNOWN, PathProblem.CRL_STALE, PathProblem.CRL_LATER,
            PathProblem.REVOKED_LATER);

    private final SealList seals;
    private final Map<Long, EvidenceFile> tokens;
    private final PathRequest request;
    private final Set<Long> dated = new HashSet<>();

    public StampCheck(SealList seals, Map<Long, EvidenceFile> tokens, Circumstances circumstances) {
        this.seals = seals;
        this.tokens = new TreeMap<>(tokens);
        this.request = new CertificateTrust(circumstances.trust()).request(circumstances.at(), Purpose.TIME_STAMPING);
    }

    public void into(Tally tally) throws UnreadableEvidence {
        for (Map.Entry<Long, EvidenceFile> token : tokens.entrySet()) {
            tally.examined(1);
            Locator at = token.getValue().locator().atPosition(token.getKey());
            List<JudgedSeal> sealed = seals.all().stream().filter(judged -> judged.seal().throughPosition() == token.getKey()).toList();
            if (sealed.isEmpty()) {
                tally.report(Finding.of(VerityCode.RFC3161, at, "NO_SEAL").weighing(Weight.INDETERMINATE));
                continue;
            }
            try {
                TimeStampResponse response = TimeStampResponse.of(token.getValue().content(LONGEST));
                judge(sealed.stream().filter(judged -> isOver(judged, response)).findFirst().orElse(sealed.getLast()), response, at, tally);
            } catch (DerFault malformed) {
                tally.report(Finding.of(VerityCode.RFC3161, at, malformed.kind().name()));
            }
        }
    }

    /** Whether an authority dates the trusted seal of that position. */
    public boolean dates(long position) {
        return dated.contains(position);
    }

    /** Whether an authority dates any trusted seal. */
    public boolean datesAny() {
        return !dated.isEmpty();
    }

    /** Of several seals of one position a token dates the one that it is over. */
    private boolean isOver(JudgedSeal judged, TimeStampResponse response) {
        return !verify(judged.seal(), response).has(TspProblem.IMPRINT_MISMATCH);
    }

    private TimeStampResult verify(Seal seal, TimeStampResponse response) {
        byte[] data = java.util.Arrays.copyOf(seal.message(), seal.message().length + seal.signature().length);
        System.arraycopy(seal.signature(), 0, data, seal.message().length, seal.signature().length);
        return TimeStamps.verify(response, Optional.of(hash -> hash.digest(data)), Optional.empty(), request);
    }

    private void judge(JudgedSeal judged, TimeStampResponse response, Locator at, Tally tally) {
        Seal seal = judged.seal();
        TimeStampResult result = verify(seal, response);
        Instant sealedAt = U64.instant(seal.sealedAt());
        boolean before = result.info().map(info -> info.genTime().plus(info.accuracy().orElse(GRAIN)).isBefore(sealedAt)).orElse(false);
        if (before) {
            tally.report(Finding.of(VerityCode.RFC3161, at, "BEFORE_SEAL").compared("", result.info().get().genTime().toString()));
        } else if (!result.holds()) {
            tally.report(Finding.of(VerityCode.RFC3161, at, reason(result)).weighing(isRefuted(result) ? Weight.FAIL : Weight.INDETERMINATE));
        } else {
            revocation(result, at, tally);
            if (judged.isTrusted()) {
                dated.add(seal.throughPosition());
            }
        }
    }

    /** A path that holds leaves open whether a certificate on it was revoked, where no list says so, or only one that is old or of a later day. */
    private static void revocation(TimeStampResult result, Locator at, Tally tally) {
        result.path().stream().flatMap(path -> path.observations().stream()).map(seen -> seen.problem()).filter(OPEN::contains).distinct()
                .forEach(problem -> tally.report(Finding.of(VerityCode.RFC3161_REVOCATION, at, problem.name())));
    }

    /** A wrong digest or a wrong signature; everything else is a matter of what is at hand. */
    private static boolean isRefuted(TimeStampResult result) {
        return result.has(TspProblem.IMPRINT_MISMATCH)
                || result.signer().map(signer -> signer.has(CmsProblem.SIGNATURE_INVALID) || signer.has(CmsProblem.DIGEST_MISMATCH)).orElse(false);
    }

    private static String reason(TimeStampResult result) {
        return result.observations().stream().filter(seen -> seen.problem().isBlocking()).map(seen -> seen.problem().name()).findFirst()
                .or(() -> result.signer().flatMap(signer -> signer.observations().stream().filter(seen -> seen.problem().isBlocking())
                        .map(seen -> seen.problem().name()).findFirst())).orElse("NO_PATH");
    }
}
