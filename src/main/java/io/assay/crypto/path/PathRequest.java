// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.RevocationList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a path is judged by: everything is given, nothing is looked up.
 *
 * @param at the instant at which every certificate must be in its validity
 * @param validation when the auditor judges, which is not before {@code at}
 * @param proved an instant at which the signature is proved to have existed; empty where there is only the signer's word
 * @param anchors certificates that the auditor trusts as ends of paths
 * @param pinned certificates that the auditor trusts themselves, whoever issued them
 * @param supplied certificates that may serve in between and are not trusted
 * @param lists revocation lists at hand; each is checked before it is used
 * @param style how far revocations reach back
 * @param strength what is demanded of algorithms beyond what is always demanded
 */
public record PathRequest(Instant at, Instant validation, Optional<Instant> proved, List<Certificate> anchors, List<Certificate> pinned,
    List<Certificate> supplied, List<RevocationList> lists, Purpose purpose, PolicySettings policies, RevocationStyle style,
    Strength strength) {
    public PathRequest {
        anchors = List.copyOf(anchors);
        pinned = List.copyOf(pinned);
        supplied = List.copyOf(supplied);
        lists = List.copyOf(lists);
    }

    /** Default policies, nothing proved of the time. */
    public static PathRequest at(Instant at, List<Certificate> anchors, List<Certificate> supplied, List<RevocationList> lists,
        Purpose purpose) {
        return new PathRequest(at, at, Optional.empty(), anchors, List.of(), supplied, lists, purpose, PolicySettings.DEFAULT,
            RevocationStyle.SIGNER, Strength.NONE);
    }

    /** The same with certificates that came along with the evidence. */
    public PathRequest with(List<Certificate> more) {
        List<Certificate> all = new ArrayList<>(supplied);
        all.addAll(more);
        return new PathRequest(at, validation, proved, anchors, pinned, all, lists, purpose, policies, style, strength);
    }

    /** The same with revocation lists that came along with the evidence. */
    public PathRequest withLists(List<RevocationList> more) {
        List<RevocationList> all = new ArrayList<>(lists);
        all.addAll(more);
        return new PathRequest(at, validation, proved, anchors, pinned, supplied, all, purpose, policies, style, strength);
    }

    /** The same at another instant, which is proved where {@code proof} says so. */
    public PathRequest judgedAt(Instant instant, boolean proof) {
        return new PathRequest(instant, validation, proof ? Optional.of(instant) : Optional.empty(), anchors, pinned, supplied, lists, purpose,
            policies, style, strength);
    }

    /** The same for the certificate of a time-stamp authority. */
    public PathRequest forTimeStamping() {
        return new PathRequest(at, validation, proved, anchors, pinned, supplied, lists, Purpose.TIME_STAMPING, policies,
            RevocationStyle.TIME_STAMP_AUTHORITY, strength);
    }

    /** The same for another purpose. */
    public PathRequest forPurpose(Purpose other) {
        return new PathRequest(at, validation, proved, anchors, pinned, supplied, lists, other, policies, style, strength);
    }

    /** The same under other policy inputs. */
    public PathRequest under(PolicySettings other) {
        return new PathRequest(at, validation, proved, anchors, pinned, supplied, lists, purpose, other, style, strength);
    }

    /** The same with further demands on algorithms. */
    public PathRequest demanding(Strength other) {
        return new PathRequest(at, validation, proved, anchors, pinned, supplied, lists, purpose, policies, style, other);
    }
}
