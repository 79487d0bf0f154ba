// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log.lines;

import io.assay.canon.Hex;
import io.assay.check.KeyCode;
import io.assay.crypto.PreparedHmac;
import io.assay.crypto.Sha256;
import io.assay.format.PublicSecret;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The secrets that an event can have been signed with: those the auditor pinned, then those that the producer's own code
 * publishes as defaults (specification of Spanforge, section 13) and that therefore prove nothing.
 */
public final class KeyRing {
    private static final String PURPOSE = "spanforge.event";
    private static final String TENANTS = "perTenantKeys";

    /**
     * One secret.
     *
     * @param key what the auditor pinned; empty where everybody knows it and nobody pinned it
     * @param orgId the organisation whose events it signs; empty: any
     * @param afterEvent the event after which it is in force; empty: from the beginning
     * @param published whether everybody knows it
     * @param sha256 lower-case digest of its bytes, as a rotation event announces it
     */
    public record Secret(String id, Optional<PinnedKey> key, String orgId, String afterEvent, boolean published, String sha256, PreparedHmac hmac) {
        boolean pinned() {
            return key.isPresent();
        }
    }

    private final List<Secret> all;
    private final boolean tenants;
    private final boolean scoped;
    private final boolean limited;

    private KeyRing(List<Secret> all, boolean tenants) {
        this.all = List.copyOf(all);
        this.tenants = tenants;
        this.limited = all.stream().flatMap(secret -> secret.key().stream()).anyMatch(PinnedKey::isLimited);
        this.scoped = tenants || all.stream().anyMatch(secret -> !secret.orgId().isEmpty());
    }

    public static KeyRing of(TrustStore trust) {
        List<Secret> secrets = new ArrayList<>();
        for (PinnedKey key : trust.keys(KeyKind.HMAC_SECRET, PURPOSE)) {
            secrets.add(secret(key.id(), Optional.of(key), key.bytes().copy(), key.orgId(), key.afterEvent()));
        }
        for (PublicSecret known : PublicSecret.values()) {
            secrets.add(secret(known.words(), Optional.empty(), known.bytes(), "", ""));
        }
        boolean tenants = trust.expecting(TENANTS).flatMap(expectations -> expectations.flag(TENANTS)).orElse(false);
        return new KeyRing(secrets, tenants);
    }

    private static Secret secret(String id, Optional<PinnedKey> key, byte[] bytes, String orgId, String afterEvent) {
        boolean published = Arrays.stream(PublicSecret.values()).anyMatch(known -> Arrays.equals(known.bytes(), bytes));
        return new Secret(id, key, orgId, afterEvent, published, Hex.encode(Sha256.of(bytes)), new PreparedHmac(bytes));
    }

    public Secret get(int index) {
        return all.get(index);
    }

    public int size() {
        return all.size();
    }

    /** Whether the organisation of an event has a say in its key. */
    public boolean scoped() {
        return scoped;
    }

    /** Whether events of an organisation may be signed with that organisation's key only. */
    public boolean tenants() {
        return tenants;
    }

    public boolean hasKeyOf(String orgId) {
        return all.stream().anyMatch(secret -> secret.orgId().equals(orgId));
    }

    public boolean nonePinned() {
        return all.stream().noneMatch(Secret::pinned);
    }

    /** Ids of events after which another secret is in force. */
    public Set<String> switches() {
        return all.stream().map(Secret::afterEvent).filter(id -> !id.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The pinned secrets, of no organisation in particular, that come in force after the event; for the empty id those in force from the beginning. */
    public Set<Integer> inForceAfter(String eventId) {
        return select(secret -> secret.orgId().isEmpty() && secret.afterEvent().equals(eventId));
    }

    /** The pinned secrets with that digest. */
    public Set<Integer> withDigest(String sha256) {
        return select(secret -> secret.sha256().equals(sha256));
    }

    /** Whether one of the secrets has the bytes of this one: an old secret may come in force again under another id. */
    public boolean holds(Set<Integer> secrets, int secret) {
        return secrets.contains(secret) || secrets.stream().anyMatch(other -> all.get(other).sha256().equals(all.get(secret).sha256()));
    }

    /**
     * Why a secret proves nothing of an event made then; empty where it, or the same secret pinned for another span of time, was in force.
     *
     * @param millis since 1970; negative where the event names no time
     */
    public Optional<KeyCode> fault(int secret, long millis) {
        Optional<Instant> made = millis < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
        Optional<KeyCode> fault = limited ? all.get(secret).key().flatMap(key -> key.fault(made)) : Optional.empty();
        boolean elsewhere = fault.isPresent() && all.stream().filter(other -> other.sha256().equals(all.get(secret).sha256()))
                .anyMatch(other -> other.key().filter(key -> key.fault(made).isEmpty()).isPresent());
        return elsewhere ? Optional.empty() : fault;
    }

    private Set<Integer> select(Predicate<Secret> wanted) {
        return IntStream.range(0, all.size()).filter(i -> all.get(i).pinned() && wanted.test(all.get(i))).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** Finds what an event verifies with; {@code first} is tried first, because neighbours mostly share their key. */
    public int mark(int first, String orgId, Predicate<PreparedHmac> verifies) {
        if (first >= 0 && mayVerify(first, orgId) && verifies.test(all.get(first).hmac())) {
            return first;
        }
        for (int i = 0; i < all.size(); i++) {
            if (i != first && mayVerify(i, orgId) && verifies.test(all.get(i).hmac())) {
                return i;
            }
        }
        if (scoped && all.stream().filter(secret -> !secret.orgId().isEmpty() && !secret.orgId().equals(orgId)).anyMatch(s -> verifies.test(s.hmac()))) {
            return Piece.FOREIGN_KEY;
        }
        return tenants && !orgId.isEmpty() && !hasKeyOf(orgId) ? Piece.KEY_ABSENT : Piece.NO_KEY;
    }

    /** Whether the secret is one that an event of the organisation can be signed with. */
    private boolean mayVerify(int index, String orgId) {
        Secret secret = all.get(index);
        boolean unscoped = secret.orgId().isEmpty() && (!tenants || orgId.isEmpty());
        return !secret.pinned() || unscoped || !secret.orgId().isEmpty() && secret.orgId().equals(orgId);
    }
}
