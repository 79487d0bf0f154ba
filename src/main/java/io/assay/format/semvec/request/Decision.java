// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

/** What the documented middleware decides about a request, in the order in which the guide lists it. */
enum Decision {
    /** The path is not under the protected prefix. */
    NOT_PROTECTED(""),
    MISSING_SIGNATURE("missing_signature"),
    TIMESTAMP_OUT_OF_WINDOW("timestamp_out_of_window"),
    UNKNOWN_KEY("unknown_key"),
    USER_ID_MISMATCH("user_id_mismatch"),
    BAD_SIGNATURE("bad_signature"),
    NONCE_REPLAYED("nonce_replayed"),
    ACCEPTED("");

    private static final int UNAUTHORIZED = 401;
    private static final int CONFLICT = 409;

    private final String code;

    Decision(String code) {
        this.code = code;
    }

    /** The code of the outcome; empty for a request that goes through. */
    String code() {
        return code;
    }

    /** The word for a report. */
    String word() {
        return code.isEmpty() ? name().toLowerCase(java.util.Locale.ROOT) : code;
    }

    /** Whether the recorded status is the documented one; a status that is documented nowhere fits everything but a pass. */
    boolean fits(long status) {
        return switch (this) {
            case BAD_SIGNATURE -> status == UNAUTHORIZED;
            case NONCE_REPLAYED -> status == CONFLICT;
            case ACCEPTED -> status != UNAUTHORIZED && status != CONFLICT;
            default -> true;
        };
    }
}
