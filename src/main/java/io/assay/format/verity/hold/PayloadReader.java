// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.format.verity.VerityEvent;
import java.util.Optional;

/** Gives the payload of an event in clear where it can be had. Safe for several threads. */
@FunctionalInterface
public interface PayloadReader {
    /** Payloads in clear only. */
    PayloadReader CLEAR = event -> event.hasPayload() && !event.isEncrypted() ? Optional.of(event.payload()) : Optional.empty();

    Optional<byte[]> read(VerityEvent event);
}
