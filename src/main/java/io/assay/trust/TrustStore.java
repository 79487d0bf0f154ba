// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.canon.JsonObject;
import io.assay.crypto.path.Strength;
import io.assay.evidence.Digest;
import io.assay.evidence.PathEnds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything the auditor brings along, from one or more trust files.
 *
 * @param sha256       SHA-256 over the SHA-256 digests of the files, in order
 * @param expectations one object for each file that has any, in order; a later one wins
 * @param strength     what the policy demands of algorithms
 */
public record TrustStore(Digest sha256, List<PinnedKey> keys, List<Anchor> anchors, List<JsonObject> expectations, Strength strength) {
    /** Under no policy's demands. */
    public TrustStore(Digest sha256, List<PinnedKey> keys, List<Anchor> anchors, List<JsonObject> expectations) {
        this(sha256, keys, anchors, expectations, Strength.NONE);
    }

    public TrustStore {
        keys = List.copyOf(keys);
        anchors = List.copyOf(anchors);
        expectations = List.copyOf(expectations);
    }

    /** The keys of one kind that may serve the purpose, in the order of the files. */
    public List<PinnedKey> keys(KeyKind kind, String purpose) {
        return keys.stream().filter(key -> key.kind() == kind && key.serves(purpose)).toList();
    }

    public List<PinnedKey> keys(KeyKind kind) {
        return keys.stream().filter(key -> key.kind() == kind).toList();
    }

    public Stream<Anchor> anchors(String kind) {
        return anchors.stream().filter(anchor -> anchor.kind().equals(kind));
    }

    /**
     * What counts for the evidence at this path: of several anchors of one kind and subject that were taken from evidence at different paths only those
     * whose path ends most like this one.
     */
    public TrustStore about(String path) {
        List<Anchor> ours = anchors.stream().filter(anchor -> anchors.stream().noneMatch(other -> isNearer(other, anchor, path))).toList();
        return ours.size() == anchors.size() ? this : new TrustStore(sha256, keys, ours, expectations, strength);
    }

    private static boolean isNearer(Anchor other, Anchor anchor, String path) {
        return other.kind().equals(anchor.kind()) && other.subject().equals(anchor.subject()) && other.evidence().isPresent() && anchor.evidence().isPresent()
                && PathEnds.shared(other.evidence().get(), path) > PathEnds.shared(anchor.evidence().get(), path);
    }

    /** The expectations that hold this member, the last file's first. */
    public Optional<JsonObject> expecting(String member) {
        return expectations.reversed().stream().filter(object -> object.has(member)).findFirst();
    }

    /** The keys that meet the demands at the instant; certificates are judged where paths are. */
    public TrustStore demanding(Strength demands, Instant at) {
        return demands.demands().isEmpty() ? this
                : new TrustStore(sha256, keys.stream().filter(key -> key.meets(demands, at)).toList(), anchors, expectations, demands);
    }
}
