// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import io.assay.crypto.der.DerFault;
import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.CrlEntry;
import io.assay.crypto.pki.KeyIds;
import io.assay.crypto.pki.Names;
import io.assay.crypto.pki.RevocationList;
import io.assay.crypto.signature.SignatureAnswer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * What the lists at hand say of every certificate below the anchor (RFC 5280 section 6.3). A list counts only where it speaks for the
 * certificate and the issuer's key, or the key of a lister that the issuer's name and an anchor vouch for, made its signature.
 *
 * <p>A list newer than the instant counts: an offline bundle brings today's list for yesterday's signature. One newer than the validation
 * itself counts as well, and that is said. A list that is out of date,
 * weakly signed or not understood can still show a revocation and cannot show that there is none; nor can a list issued after the
 * certificate expired, since expired certificates drop out of lists.
 */
final class RevocationRules {
    private static final ASN1ObjectIdentifier EXPIRED_TOO = new ASN1ObjectIdentifier("2.5.29.60");
    private static final Set<Integer> REASONS_WITHOUT_COMPROMISE = Set.of(0, 3, 4, 5);

    private final PathRequest request;
    private final Predicate<Certificate> signerIsGood;
    private final List<PathObservation> seen = new ArrayList<>();
    private final List<RevocationList> counted = new ArrayList<>();

    /** @param signerIsGood whether a lister other than the path's own issuer leads to an anchor itself */
    RevocationRules(PathRequest request, Predicate<Certificate> signerIsGood) {
        this.request = request;
        this.signerIsGood = signerIsGood;
    }

    List<PathObservation> judge(List<Certificate> chain) {
        for (int i = chain.size() - 2; i >= 0; i--) {
            judge(chain.get(i), chain.get(i + 1));
        }
        return seen;
    }

    /** The lists that the answers rest on. */
    List<RevocationList> counted() {
        return counted.stream().distinct().toList();
    }

    private void judge(Certificate certificate, Certificate issuer) {
        int answered = 0;
        Optional<Instant> stale = Optional.empty();
        for (RevocationList list : request.lists()) {
            int reasons = list.base().isPresent() ? 0 : reasons(certificate, list);
            if (reasons == 0 || !isGenuine(list, issuer)) {
                continue;
            }
            Optional<RevocationList> delta = delta(list, issuer);
            Optional<CrlEntry> entry = delta.flatMap(newer -> newer.find(certificate)).or(() -> list.find(certificate));
            counted.add(list);
            delta.ifPresent(counted::add);
            later(certificate, delta.orElse(list));
            if (entry.isPresent() && entry.get().reason().orElse(0) != CrlEntry.REMOVE_FROM_CRL) {
                if (isLifted(entry.get(), list, certificate, issuer)) {
                    continue;
                }
                seen.add(revoked(certificate, entry.get()));
                return;
            }
            RevocationList newest = delta.orElse(list);
            if (isStale(newest)) {
                stale = newest.nextUpdate().or(() -> Optional.of(newest.thisUpdate()));
            } else if (canClear(certificate, list) && !newest.hasUnknownCritical()) {
                answered |= reasons;
            }
        }
        if (answered != CrlScope.ALL_REASONS) {
            seen.add(stale.map(due -> PathObservation.of(PathProblem.CRL_STALE, certificate, due))
                .orElseGet(() -> PathObservation.of(PathProblem.REVOCATION_UNKNOWN, certificate)));
        }
    }

    /** A list of tomorrow is no answer of today: what rests on it holds for whoever repeats the validation then. */
    private void later(Certificate certificate, RevocationList list) {
        if (list.thisUpdate().isAfter(request.validation())) {
            seen.add(PathObservation.of(PathProblem.CRL_LATER, certificate, list.thisUpdate()));
        }
    }

    /** Whether the entry was only a hold and a later list of the same scope, which could clear the certificate, names it no more. */
    private boolean isLifted(CrlEntry entry, RevocationList list, Certificate certificate, Certificate issuer) {
        return entry.reason().orElse(0) == CrlEntry.CERTIFICATE_HOLD && request.lists().stream().anyMatch(later -> later.base().isEmpty()
            && later.thisUpdate().isAfter(list.thisUpdate()) && later.scope().equals(list.scope()) && reasons(certificate, later) != 0
            && isGenuine(later, issuer) && !isStale(later) && canClear(certificate, later) && later.find(certificate).isEmpty());
    }

    private static int reasons(Certificate certificate, RevocationList list) {
        try {
            return CrlScope.reasons(certificate, list);
        } catch (DerFault unreadable) {
            return 0;
        }
    }

    private PathObservation revoked(Certificate certificate, CrlEntry entry) {
        boolean earlier = request.proved().filter(proved -> proved.isBefore(entry.revoked())).isPresent();
        boolean counts = request.style() == RevocationStyle.SIGNER
            || entry.reason().isPresent() && REASONS_WITHOUT_COMPROMISE.contains(entry.reason().getAsInt());
        return PathObservation.of(earlier && counts ? PathProblem.REVOKED_LATER : PathProblem.REVOKED, certificate, entry.revoked(),
            entry.reason().isPresent() ? entry.reason().getAsInt() : -1);
    }

    private boolean isStale(RevocationList list) {
        return list.nextUpdate().map(due -> due.isBefore(request.at())).orElse(true);
    }

    private static boolean canClear(Certificate certificate, RevocationList list) {
        return !list.hasUnknownCritical() && list.isStronglySigned()
            && (!list.thisUpdate().isAfter(certificate.notAfter()) || listsExpired(list));
    }

    private static boolean listsExpired(RevocationList list) {
        try {
            return list.extension(EXPIRED_TOO, any -> any).isPresent();
        } catch (DerFault unreadable) {
            return false;
        }
    }

    /** The newest delta list of the same scope that changes this very list or an older one (RFC 5280 section 5.2.4). */
    private Optional<RevocationList> delta(RevocationList complete, Certificate issuer) {
        return request.lists().stream().filter(list -> list.base().isPresent() && list.number().isPresent() && complete.number().isPresent()
                && Names.same(list.issuerName(), complete.issuerName()) && list.scope().equals(complete.scope())
                && list.base().get().compareTo(complete.number().get()) <= 0 && list.number().get().compareTo(complete.number().get()) >= 0
                && isGenuine(list, issuer))
            .max(Comparator.comparing(list -> list.number().get()));
    }

    private boolean isGenuine(RevocationList list, Certificate issuer) {
        boolean refused = false;
        List<Certificate> signers = Stream.concat(Stream.of(issuer), Stream.concat(request.anchors().stream(), request.supplied().stream()))
            .distinct().filter(signer -> Names.same(signer.subjectName(), list.issuerName()) && !KeyIds.namesAnother(list, signer)
                && maySignLists(signer)).toList();
        for (Certificate signer : signers) {
            SignatureAnswer answer = signer.key().map(list::signedBy).orElse(SignatureAnswer.UNSUPPORTED);
            if (answer.holds() && (signer.equals(issuer) || request.anchors().contains(signer) || signerIsGood.test(signer))) {
                return true;
            }
            refused |= answer == SignatureAnswer.REFUSED;
        }
        PathObservation ignored = PathObservation.of(PathProblem.CRL_SIGNATURE_INVALID, issuer, list.fingerprint());
        if (refused && !seen.contains(ignored)) {
            seen.add(ignored);
        }
        return false;
    }

    private static boolean maySignLists(Certificate signer) {
        try {
            return signer.extension(Extension.keyUsage, KeyUsage::getInstance).map(usage -> usage.hasUsages(KeyUsage.cRLSign)).orElse(true);
        } catch (DerFault malformed) {
            return false;
        }
    }
}
