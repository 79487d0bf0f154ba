// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import java.util.Optional;

/**
 * Says where a pinned key came from and who compared it.
 *
 * @param place      where it was read
 * @param name       the name of the file as given, of the built-in file, or of the variable
 * @param said       what the file itself says of the origin, such as {@code typed in}; empty: nothing
 * @param comparison who compared the fingerprint; empty where the file records nobody
 */
public record KeyOrigin(Place place, String name, String said, Optional<Comparison> comparison) {
    /** The places keys are read from, the one that goes before the others first. */
    public enum Place {
        /** A file that the auditor named, or the auditor's own store. */
        FILE,
        /** A variable of the environment, or a file that one names. */
        ENVIRONMENT,
        /** The program itself. */
        BUILT_IN
    }

    /** One that is known in words only. */
    public static KeyOrigin said(String words) {
        return new KeyOrigin(Place.FILE, "", words, Optional.empty());
    }

    /** The origin in one line, the same in every language: what the file says or its name, and before it a place other than a file. */
    @Override
    public String toString() {
        return switch (place) {
            case FILE -> said.isEmpty() ? name : said;
            case ENVIRONMENT, BUILT_IN -> said.isEmpty() ? name : name + " (" + said + ")";
        };
    }
}
