// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import io.assay.trust.PinnedKey;
import java.util.Optional;

/**
 * What trying the keys at hand on one HMAC gave.
 *
 * @param key    the pinned key under which it verifies
 * @param secret the public secret under which it verifies
 * @param tried  how many pinned keys were tried
 */
public record MacAnswer(Optional<PinnedKey> key, Optional<PublicSecret> secret, int tried) {
    /** Made with a pinned key that not everybody knows. */
    public boolean held() {
        return key.isPresent() && secret.isEmpty();
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
