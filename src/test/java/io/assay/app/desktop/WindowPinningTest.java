// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.app.Installed;
import io.assay.crypto.Fingerprint;
import io.assay.crypto.signature.Ed25519Signer;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.pinning.KeyClaim;
import io.assay.trust.pinning.PinningFault;
import io.assay.ui.session.Refused;
import io.assay.verify.Lanes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window pins a key only if its fingerprint is the one received, and keeps who compared it, when and how. */
class WindowPinningTest {
    private static final byte[] KEY = new Ed25519Signer(new byte[32]).publicKey();

    @TempDir
    private Path folder;
    private Path store;
    private Path keyFile;

    @BeforeEach
    void layOut() throws Exception {
        store = folder.resolve("assay/trust.json");
        keyFile = Files.write(folder.resolve("seal.key"), KEY);
    }

    private WindowEngine engine(Optional<Path> own) {
        return new WindowEngine(Installed.formats(), Lanes.one(), Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC), name -> null, own, any -> { });
    }

    private static KeyClaim claim(String fingerprint, String by, String how) {
        return new KeyClaim("seal", Optional.of(KeyKind.ED25519), List.of("verity.checkpoint"), fingerprint, by, how);
    }

    @Test
    void theRightFingerprintPinsAndIsRecorded() throws Exception {
        assertEquals(store, engine(Optional.of(store)).pin(keyFile, claim(Fingerprint.ofPublic(KEY), "A. Auditor", "telephone, Ms Roe")));
        PinnedKey key = engine(Optional.of(store)).trust(List.of()).keys().getFirst();
        assertTrue(key.isCompared());
        assertEquals("A. Auditor", key.origin().comparison().orElseThrow().by());
        assertEquals("telephone, Ms Roe", key.origin().comparison().orElseThrow().how());
        assertEquals(Instant.parse("2026-11-21T09:00:00Z"), key.origin().comparison().orElseThrow().at());
        assertEquals(List.of("verity.checkpoint"), key.purposes());
    }

    @Test
    void whatWasNotComparedIsNotPinned() {
        refused(PinningFault.OTHER_KEY, claim("0".repeat(64), "A. Auditor", "telephone"));
        refused(PinningFault.NO_FINGERPRINT, claim("", "A. Auditor", "telephone"));
        refused(PinningFault.UNSAID, claim(Fingerprint.ofPublic(KEY), " ", "telephone"));
        refused(PinningFault.UNSAID, claim(Fingerprint.ofPublic(KEY), "A. Auditor", ""));
        assertFalse(Files.exists(store));
    }

    @Test
    void withoutAStoreOfOnesOwnThereIsNoPlace() {
        Refused refused = assertThrows(Refused.class, () -> engine(Optional.empty()).pin(keyFile, claim(Fingerprint.ofPublic(KEY), "A", "b")));
        assertEquals(PinningFault.NO_STORE, refused.problem().detail().orElseThrow().key());
    }

    private void refused(PinningFault fault, KeyClaim claim) {
        Refused refused = assertThrows(Refused.class, () -> engine(Optional.of(store)).pin(keyFile, claim));
        assertEquals(fault, refused.problem().detail().orElseThrow().key());
    }
}
