// SPDX-License-Identifier: Apache-2.0
package io.assay.trust.pinning;

import io.assay.trust.KeyKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an auditor says of a key that is to be pinned.
 *
 * @param kind        what kind it is; empty: what the file says
 * @param fingerprint as it was received in another way
 * @param by          who compared
 * @param how         in which way it was received
 */
public record KeyClaim(String id, Optional<KeyKind> kind, List<String> purposes, String fingerprint, String by, String how) {
    public KeyClaim {
        purposes = List.copyOf(purposes);
    }

    /** The key of that file, if it is the one whose fingerprint was received. */
    public NewKey of(byte[] bytes, Path file, Instant at) throws NotPinned {
        KeyMaterial material = new KeyFile(bytes, file.toString()).read(kind);
        return NewKey.compared(id, material, purposes, Map.of(), Map.of(), "imported from " + file.getFileName(), fingerprint, by, how, at);
    }
}
