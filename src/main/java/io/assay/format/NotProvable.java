// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.check.Key;
import java.util.Locale;

/** Says that the proof of an event cannot be exported, and why. */
public final class NotProvable extends Exception {
    /** Why not. */
    public enum Reason implements Key {
        /** Events of this kind of evidence are bound by nothing that could be taken along. */
        FORMAT,
        /** There is no such event. */
        NOT_FOUND,
        /** No seal, signed proof or pinned hash lies at the event or after it. */
        NO_SEAL,
        /** So many events lie between it and what seals it that the capsule would be too large. */
        TOO_FAR,
        /** Several logs hold such an event: it has to be said of which. */
        SEVERAL_LOGS,
        /** What was hashed is not there any more: removed, or not decodable. */
        HIDDEN,
        /** The event, or one between it and the seal, is not what was hashed or signed. */
        BROKEN;

        @Override
        public String key() {
            return "format.not-provable." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public NotProvable(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
