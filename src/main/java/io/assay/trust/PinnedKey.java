// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.check.KeyCode;
import io.assay.crypto.Fingerprint;
import io.assay.crypto.UnusableKey;
import io.assay.crypto.path.Strength;
import io.assay.crypto.signature.PublicKeys;
import io.assay.crypto.signature.VerifyingKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One key that the auditor accepts.
 *
 * @param purposes   what it may be used for; empty: anything
 * @param orgId      the organisation it belongs to; empty: any
 * @param userId     the user it belongs to; empty: any
 * @param issuer     the issuer it belongs to; empty: any
 * @param afterEvent the rotation event after which it is in force; empty: from the beginning
 * @param validFrom  start of its validity
 * @param validTo    end of its validity
 * @param revokedAt  when it was revoked
 * @param origin     where it was read and who said so
 */
public record PinnedKey(String id, KeyKind kind, List<String> purposes, KeyBytes bytes, String orgId, String userId, String issuer,
        String afterEvent, Optional<Instant> validFrom, Optional<Instant> validTo, Optional<Instant> revokedAt, KeyOrigin origin) {
    public PinnedKey {
        purposes = List.copyOf(purposes);
    }

    public boolean serves(String purpose) {
        return purposes.isEmpty() || purposes.contains(purpose);
    }

    /** The same key for these purposes only. */
    PinnedKey forPurposes(List<String> left) {
        return new PinnedKey(id, kind, left, bytes, orgId, userId, issuer, afterEvent, validFrom, validTo, revokedAt, origin);
    }

    /** Whether somebody recorded to have compared this very key, not another one under its name. */
    public boolean isCompared() {
        return origin.comparison().map(made -> made.fingerprint().equals(fingerprint())).orElse(false);
    }

    /** Whether the instant lies in the validity and before a revocation. */
    public boolean isInForce(Instant at) {
        return validFrom.map(from -> !at.isBefore(from)).orElse(true) && validTo.map(to -> !at.isAfter(to)).orElse(true)
                && revokedAt.map(revoked -> at.isBefore(revoked)).orElse(true);
    }

    /** Whether it has a beginning, an end or a revocation at all. */
    public boolean isLimited() {
        return validFrom.isPresent() || validTo.isPresent() || revokedAt.isPresent();
    }

    /** What is wrong with a proof that this key made at that time; empty where it was in force. An unknown time is a fault of a limited key only. */
    public Optional<KeyCode> fault(Optional<Instant> made) {
        if (!isLimited() || made.map(this::isInForce).orElse(false)) {
            return Optional.empty();
        }
        return Optional.of(made.map(when -> revokedAt.filter(revoked -> !when.isBefore(revoked)).isPresent() ? KeyCode.REVOKED
                : validFrom.filter(when::isBefore).isPresent() ? KeyCode.NOT_YET_VALID : KeyCode.EXPIRED).orElse(KeyCode.TIME_UNKNOWN));
    }

    /** A short name for a secret that gives nothing away, or the SHA-256 of public bytes (contract, section 2). */
    public String fingerprint() {
        return kind.isSecret() ? Fingerprint.ofSecret(bytes.copy()) : Fingerprint.ofPublic(bytes.copy());
    }

    /** Whether its family and size meet what a policy demands at the instant; certificates are judged where paths are. */
    public boolean meets(Strength demands, Instant at) {
        return switch (kind) {
            case RSA, EC, ED25519 -> key().map(key -> demands.allows(key, at)).orElse(kind != KeyKind.ED25519 || demands.allows("Ed25519", 256, at));
            case HMAC_SECRET -> demands.allows("HMAC", bytes.copy().length * Byte.SIZE, at);
            case AES_256_GCM, KEK -> demands.allows("AES", bytes.copy().length * Byte.SIZE, at);
            case X509_ANCHOR, X509_CERTIFICATE, X509_CRL -> true;
        };
    }

    private Optional<VerifyingKey> key() {
        try {
            return Optional.of(PublicKeys.parse(bytes.copy()));
        } catch (UnusableKey otherForm) {
            return Optional.empty();
        }
    }
}
