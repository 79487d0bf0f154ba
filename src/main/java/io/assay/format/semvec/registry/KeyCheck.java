// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.registry;

import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.crypto.UnusableKey;
import io.assay.crypto.signature.PublicKeys;
import io.assay.crypto.signature.RsaKey;
import io.assay.crypto.signature.VerifyingKey;
import io.assay.evidence.Locator;
import io.assay.format.semvec.IsoTime;
import io.assay.format.semvec.RsaKeys;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the keys of a registry and holds each against the one that the auditor pinned under its name. */
final class KeyCheck {
    private static final String PURPOSE = "semvec.jwt";
    private static final String ALGORITHM = "RS256";

    private final List<RegistryKey> entries;
    private final Locator file;
    private final RsaKeys pinned;
    private final Map<RegistryKey, RsaKey> read = new HashMap<>();
    private final Set<RegistryKey> agreed = new HashSet<>();

    KeyCheck(List<RegistryKey> entries, Locator file, TrustStore trust) {
        this.entries = entries;
        this.file = file;
        this.pinned = RsaKeys.of(trust, PURPOSE);
    }

    /** Each key by itself: readable, long enough, of the one algorithm, under a name of its own. */
    void keys(Tally tally) {
        Set<String> names = new HashSet<>();
        for (RegistryKey entry : entries) {
            tally.examined(1);
            if (!names.add(entry.kid())) {
                tally.report(Finding.of(RegistryCode.DUPLICATE_KID, place(entry, "kid"), entry.kid()));
            }
            if (!entry.text("alg").equals(ALGORITHM)) {
                tally.report(Finding.of(RegistryCode.ALG_NOT_ALLOWED, place(entry, "alg"), entry.kid(), entry.text("alg")).compared(ALGORITHM, entry.text("alg")));
            }
            key(entry, tally);
        }
    }

    private void key(RegistryKey entry, Tally tally) {
        try {
            VerifyingKey key = PublicKeys.parse(entry.text("public_key_pem").getBytes(StandardCharsets.UTF_8));
            if (!(key instanceof RsaKey rsa)) {
                tally.report(Finding.of(RegistryCode.KEY_UNREADABLE, place(entry, "public_key_pem"), entry.kid(), key.algorithm()));
                return;
            }
            read.put(entry, rsa);
            if (rsa.bits() < RsaKeys.LEAST_BITS) {
                tally.report(Finding.of(RegistryCode.KEY_TOO_SMALL, place(entry, "public_key_pem"), entry.kid(), rsa.bits()));
            }
        } catch (UnusableKey unusable) {
            tally.report(Finding.of(RegistryCode.KEY_UNREADABLE, place(entry, "public_key_pem"), entry.kid(), unusable.reason().name()));
        }
    }

    /** The registry is the server’s word: what it says counts only where the auditor has the same key from somewhere else. */
    void pinned(Tally tally) {
        for (RegistryKey entry : entries) {
            RsaKey key = read.get(entry);
            if (key == null) {
                continue;
            }
            tally.examined(1);
            Optional<RsaKeys.Entry> held = pinned.named(entry.kid());
            if (held.isEmpty()) {
                tally.report(Finding.of(RegistryCode.KEY_NOT_PINNED, place(entry, "public_key_pem"), entry.kid(), entry.user(), key.fingerprint()));
            } else {
                compare(entry, key, held.get(), tally);
            }
        }
    }

    private void compare(RegistryKey entry, RsaKey key, RsaKeys.Entry held, Tally tally) {
        PinnedKey pin = held.pinned();
        long before = tally.failures();
        if (!held.key().equals(key)) {
            tally.report(Finding.of(RegistryCode.KEY_DIFFERS, place(entry, "public_key_pem"), entry.kid(), key.fingerprint(), held.key().fingerprint())
                    .compared(held.key().fingerprint(), key.fingerprint()));
        }
        if (!pin.userId().isEmpty() && !pin.userId().equals(entry.user())) {
            tally.report(Finding.of(RegistryCode.OWNER_DIFFERS, place(entry, "user_id"), entry.kid(), entry.user(), pin.userId())
                    .compared(pin.userId(), entry.user()));
        }
        if (!pin.revokedAt().equals(entry.revokedAt())) {
            tally.report(Finding.of(RegistryCode.REVOCATION_DIFFERS, place(entry, "revoked_at"), entry.kid(), text(entry.revokedAt()), text(pin.revokedAt()))
                    .compared(text(pin.revokedAt()), text(entry.revokedAt())));
        }
        if (tally.failures() == before) {
            agreed.add(entry);
        }
    }

    private static String text(Optional<Instant> time) {
        return time.map(IsoTime::micros).orElse("");
    }

    /** Whether the auditor’s key says the same of this entry. */
    boolean isPinned(RegistryKey entry) {
        return agreed.contains(entry);
    }

    /** Whether the auditor’s key names an owner of its own. */
    boolean hasOwner(RegistryKey entry) {
        return pinned.named(entry.kid()).filter(held -> !held.pinned().userId().isEmpty()).isPresent();
    }

    boolean allPinned() {
        return !entries.isEmpty() && agreed.size() == entries.size();
    }

    private Locator place(RegistryKey entry, String name) {
        Locator at = file.ofEvent(entry.kid()).inField(name);
        JsonValue value = entry.members().find(name).orElse(entry.members());
        return at.atBytes(value.from(), value.to());
    }
}
