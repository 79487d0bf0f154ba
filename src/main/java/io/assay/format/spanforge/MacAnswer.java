// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.evidence.Locator;
import io.assay.format.PublicSecret;
import io.assay.trust.PinnedKey;
import java.time.Instant;
import java.util.Optional;

/**
 * What trying the keys at hand on one HMAC gave.
 *
 * @param key    the pinned key under which it verifies
 * @param secret the public secret under which it verifies
 * @param fault  why the pinned key proves nothing at the time of the proof; empty where it was in force
 * @param made   the time of the proof, as it says itself
 * @param tried  how many pinned keys were tried
 */
public record MacAnswer(Optional<PinnedKey> key, Optional<PublicSecret> secret, Optional<KeyCode> fault, Optional<Instant> made, int tried) {
    /** Made with a pinned key that not everybody knows, and that was in force. */
    public boolean held() {
        return key.isPresent() && secret.isEmpty() && fault.isEmpty();
    }

    /** Made with a pinned key that not everybody knows, and that was not in force. */
    public boolean lapsed() {
        return key.isPresent() && secret.isEmpty() && fault.isPresent();
    }

    /** What to say of a key that was not in force. */
    public Finding lapse(Locator at) {
        return Finding.of(fault.orElseThrow(), at, key.orElseThrow().id(), made.map(Instant::toString).orElse("?"));
    }

    /** Made with a key that everybody knows, pinned or not. */
    public boolean isPublic() {
        return secret.isPresent();
    }

    /** There was no key to try, and it is none that everybody knows. */
    public boolean lacksKey() {
        return tried == 0 && secret.isEmpty();
    }

    /** It fits none of the keys. */
    public boolean failed() {
        return tried > 0 && key.isEmpty() && secret.isEmpty();
    }
}
