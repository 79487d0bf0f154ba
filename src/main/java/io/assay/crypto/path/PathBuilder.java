// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.KeyIds;
import io.assay.crypto.pki.Names;
import io.assay.crypto.signature.SignatureAnswer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Builds every path from a certificate to the auditor's anchors by issuer name and signature, judges each by RFC 5280 section 6 and
 * answers with the best one: several certificates of one name are normal, and a decoy must not hide the genuine one. Single-threaded.
 */
public final class PathBuilder {
    private static final int LONGEST = 16;
    private static final int MOST_PATHS = 32;
    private static final int MOST_SIGNATURES = 2000;

    private record Link(Certificate certificate, Certificate issuer) {}

    private final PathRequest request;
    private final Map<Link, SignatureAnswer> answers;
    private final Set<String> underway;
    private final List<List<Certificate>> complete = new ArrayList<>();
    private final List<List<Certificate>> deadEnds = new ArrayList<>();
    private boolean limited;

    public PathBuilder(PathRequest request) {
        this(request, new HashMap<>(), new HashSet<>());
    }

    private PathBuilder(PathRequest request, Map<Link, SignatureAnswer> answers, Set<String> underway) {
        this.request = request;
        this.answers = answers;
        this.underway = underway;
    }

    /** The best path for a certificate, with everything that speaks against it. */
    public static CertificatePath best(Certificate target, PathRequest request) {
        return new PathBuilder(request).build(target);
    }

    private CertificatePath build(Certificate target) {
        extend(List.of(target));
        List<CertificatePath> judged = new ArrayList<>();
        for (List<Certificate> chain : complete) {
            judged.add(judge(chain));
        }
        return judged.stream().min(Comparator.comparingLong(CertificatePath::blocking)
            .thenComparingInt(path -> path.observations().size()).thenComparingInt(path -> path.certificates().size()))
            .orElseGet(this::furthest);
    }

    private void extend(List<Certificate> chain) {
        Certificate last = chain.getLast();
        if (request.anchors().contains(last) || chain.size() == 1 && request.pinned().contains(last)) {
            complete.add(chain);
            return;
        }
        boolean found = false;
        for (Certificate issuer : namesakes(last).filter(candidate -> !chain.contains(candidate)).toList()) {
            if (chain.size() >= LONGEST || complete.size() >= MOST_PATHS || answers.size() >= MOST_SIGNATURES) {
                limited = true;
            } else if (answer(last, issuer).holds()) {
                found = true;
                List<Certificate> longer = new ArrayList<>(chain);
                longer.add(issuer);
                extend(longer);
            }
        }
        if (!found) {
            deadEnds.add(chain);
        }
    }

    /** Certificates whose subject is the issuer's name, the auditor's anchors first. */
    private Stream<Certificate> namesakes(Certificate certificate) {
        return Stream.concat(request.anchors().stream(), Stream.concat(request.pinned().stream(), request.supplied().stream())).distinct()
            .filter(candidate -> Names.same(candidate.subjectName(), certificate.issuerName()));
    }

    private SignatureAnswer answer(Certificate certificate, Certificate issuer) {
        return answers.computeIfAbsent(new Link(certificate, issuer),
            link -> issuer.key().map(certificate::signedBy).orElse(SignatureAnswer.UNSUPPORTED));
    }

    private CertificatePath judge(List<Certificate> chain) {
        List<PathObservation> seen = new ArrayList<>(CertificateRules.judge(chain, request));
        seen.addAll(IssuerRules.judge(chain));
        seen.addAll(NameConstraintRules.judge(chain));
        seen.addAll(PolicyRules.judge(chain, request.policies()));
        seen.addAll(PurposeRules.judge(chain.getFirst(), request.purpose()));
        RevocationRules revocation = new RevocationRules(request, this::signerIsGood);
        seen.addAll(revocation.judge(chain));
        return new CertificatePath(chain, true, revocation.counted(), seen);
    }

    /** Whether a certificate that signed a list, and is not the path's own issuer, leads to an anchor itself. */
    private boolean signerIsGood(Certificate signer) {
        if (underway.size() > 2 || !underway.add(signer.fingerprint())) {
            return false;
        }
        PathRequest plain = request.forPurpose(Purpose.ANY).under(PolicySettings.DEFAULT);
        boolean good = new PathBuilder(plain, answers, underway).build(signer).holds();
        underway.remove(signer.fingerprint());
        return good;
    }

    /** No path: as far as the longest attempt went, and why it went no further. */
    private CertificatePath furthest() {
        List<Certificate> chain = deadEnds.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        List<PathObservation> seen = new ArrayList<>(CertificateRules.judge(chain, request));
        seen.addAll(PurposeRules.judge(chain.getFirst(), request.purpose()));
        seen.add(limited ? PathObservation.of(PathProblem.LIMIT, chain.getLast()) : whyNoFurther(chain.getLast()));
        return new CertificatePath(chain, false, List.of(), seen);
    }

    private PathObservation whyNoFurther(Certificate last) {
        List<Certificate> known = namesakes(last).toList();
        List<Certificate> asked = last.isSelfIssued() && !known.contains(last) ? List.of(last) : known;
        if (asked.isEmpty()) {
            return PathObservation.of(PathProblem.NO_PATH, last, last.issuer());
        }
        for (Certificate issuer : asked) {
            SignatureAnswer answer = answer(last, issuer);
            if (answer == SignatureAnswer.ENGINES_DISAGREE) {
                return PathObservation.of(PathProblem.ENGINES_DISAGREE, last);
            }
            if (answer == SignatureAnswer.UNSUPPORTED && (issuer.key().isPresent() || KeyIds.names(last, issuer))) {
                return PathObservation.of(PathProblem.SIGNATURE_UNSUPPORTED, last, last.signatureAlgorithm());
            }
            boolean itself = issuer.equals(last) && KeyIds.authority(last).isEmpty();
            if (answer == SignatureAnswer.REFUSED && (itself || KeyIds.names(last, issuer))) {
                return PathObservation.of(PathProblem.SIGNATURE_INVALID, last, last.issuer());
            }
        }
        return PathObservation.of(PathProblem.UNTRUSTED, last, last.issuer());
    }
}
