// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.chain.capsule.Capsule;

/**
 * The exported proof of one event.
 *
 * @param file   the capsule as a file
 * @param recipe how to verify it with common tools, as a shell script
 * @param steps  how many hashes lead from the event to what fixes it
 * @param seal   what fixes it: {@code ED25519}, {@code PINNED} or {@code HMAC}
 */
public record Proven(byte[] file, String recipe, int steps, String seal) {
    public static Proven of(Capsule capsule) {
        return new Proven(capsule.bytes(), capsule.recipe(), capsule.steps().size(), capsule.seal().kind().name());
    }
}
