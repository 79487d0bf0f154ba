// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.tsp;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.cms.CmsSignatures;
import io.assay.crypto.cms.SignerResult;
import io.assay.crypto.path.CertificatePath;
import io.assay.crypto.path.PathBuilder;
import io.assay.crypto.path.PathRequest;
import io.assay.crypto.pki.Certificate;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Judges time-stamps (RFC 3161 section 2.4.2 and appendix B, RFC 5816): the imprint against the data, the answer against the query, the
 * signature and the certificate it names, and the authority's path at the token's own time. That the certificate expired since does no
 * harm; that it was revoked does, where its key may have been stolen.
 */
public final class TimeStamps {
    /** Gives the digest of the data under the hash that the token names. */
    @FunctionalInterface
    public interface Digests {
        byte[] under(DigestAlgorithm hash);
    }

    private final Optional<Digests> data;
    private final Optional<TimeStampQuery> query;
    private final PathRequest request;
    private final List<TspObservation> seen = new ArrayList<>();

    private TimeStamps(Optional<Digests> data, Optional<TimeStampQuery> query, PathRequest request) {
        this.data = data;
        this.query = query;
        this.request = request;
    }

    /**
     * Judges a response.
     *
     * @param data the data that the token should be over; empty where it is not at hand
     * @param query the query that the response should answer; empty where it was not kept
     * @param request anchors, supplied certificates, lists and the validation time; the purpose is time stamping whatever it says
     */
    public static TimeStampResult verify(TimeStampResponse response, Optional<Digests> data, Optional<TimeStampQuery> query,
        PathRequest request) {
        TimeStamps inquiry = new TimeStamps(data, query, request);
        if (!response.isGranted()) {
            inquiry.note(TspProblem.NOT_GRANTED, response.status().orElse(-1), response.failure());
        }
        return response.token().map(inquiry::judge)
            .orElseGet(() -> new TimeStampResult(Optional.empty(), Optional.empty(), Optional.empty(), inquiry.seen));
    }

    /** Judges a bare token over bytes that are at hand: a signature value, a sealed head. */
    public static TimeStampResult verify(TimeStampToken token, byte[] bytes, PathRequest request) {
        return new TimeStamps(Optional.of(hash -> hash.digest(bytes)), Optional.empty(), request).judge(token);
    }

    private void note(TspProblem problem, Object... arguments) {
        seen.add(TspObservation.of(problem, arguments));
    }

    private TimeStampResult judge(TimeStampToken token) {
        TimeStampInfo info = token.info();
        imprint(info);
        query.ifPresent(asked -> answer(asked, info));
        info.criticalExtensions().forEach(oid -> note(TspProblem.UNKNOWN_CRITICAL_EXTENSION, oid));
        if (info.genTime().isAfter(request.at())) {
            note(TspProblem.GENTIME_FUTURE, info.genTime(), request.at());
        }
        List<Certificate> supplied = Stream.concat(request.pinned().stream(), Stream.concat(request.supplied().stream(),
            request.anchors().stream())).toList();
        SignerResult signer = CmsSignatures.verify(token.message(), Optional.empty(), supplied).getFirst()
            .demanding(request.strength(), info.genTime());
        certificateNamed(signer);
        info.authority().flatMap(stated -> signer.certificate().filter(one -> !AuthorityName.isOf(stated, one))
            .map(one -> List.of(AuthorityName.text(stated), one.subject()))).ifPresent(names -> note(TspProblem.TSA_NAME, names.toArray()));
        Optional<CertificatePath> path = signer.certificate().map(certificate -> path(certificate, token, info.genTime()));
        return new TimeStampResult(Optional.of(info), Optional.of(signer), path, seen);
    }

    private void imprint(TimeStampInfo info) {
        if (info.imprintHash().isEmpty()) {
            note(TspProblem.UNSUPPORTED, info.imprintOid());
            return;
        }
        DigestAlgorithm hash = info.imprintHash().get();
        if (hash.weak()) {
            note(TspProblem.WEAK_IMPRINT, hash.text(), 0);
        } else if (!request.strength().allows(hash, info.genTime())) {
            note(TspProblem.WEAK_IMPRINT, hash.text(), 1);
        }
        if (data.isEmpty()) {
            note(TspProblem.IMPRINT_UNCHECKED, hash.text());
            return;
        }
        byte[] own = data.get().under(hash);
        if (!MessageDigest.isEqual(own, info.imprint())) {
            note(TspProblem.IMPRINT_MISMATCH, HexFormat.of().formatHex(info.imprint()), HexFormat.of().formatHex(own));
        }
    }

    private void answer(TimeStampQuery asked, TimeStampInfo info) {
        if (!asked.nonce().equals(info.nonce())) {
            note(TspProblem.NONCE_MISMATCH, asked.nonce().map(number -> number.toString(16)).orElse(""),
                info.nonce().map(number -> number.toString(16)).orElse(""));
        }
        if (!asked.imprintOid().equals(info.imprintOid()) || !MessageDigest.isEqual(asked.imprint(), info.imprint())) {
            note(TspProblem.QUERY_MISMATCH);
        }
        asked.policy().filter(policy -> !policy.equals(info.policy())).ifPresent(policy -> note(TspProblem.POLICY_MISMATCH, policy,
            info.policy()));
    }

    private void certificateNamed(SignerResult signer) {
        if (signer.certificate().isEmpty()) {
            note(TspProblem.TSA_CERTIFICATE_MISSING, signer.named());
        }
        if (!signer.namesCertificate()) {
            note(TspProblem.ESS_MISSING);
        } else if (signer.namesBySha1()) {
            note(TspProblem.ESS_SHA1);
        }
    }

    private CertificatePath path(Certificate authority, TimeStampToken token, Instant genTime) {
        PathRequest then = request.forTimeStamping().judgedAt(genTime, true).with(token.message().certificates())
            .withLists(token.message().lists().stream().flatMap(Optional::stream).toList());
        CertificatePath path = PathBuilder.best(authority, then);
        if (path.certificates().stream().anyMatch(one -> genTime.isBefore(one.notBefore()) || genTime.isAfter(one.notAfter()))) {
            note(TspProblem.TSA_CERTIFICATE_INVALID_AT_GENTIME, genTime, authority.notBefore(), authority.notAfter());
        } else if (request.at().isAfter(authority.notAfter())) {
            note(TspProblem.TSA_CERTIFICATE_EXPIRED_NOW, authority.notAfter());
        }
        return path;
    }
}
