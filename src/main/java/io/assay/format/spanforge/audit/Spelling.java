// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import java.util.Arrays;

/** The way in which the producer, or who saves its export, writes a record: {@code json.dumps} with its defaults, compact, or indented. */
enum Spelling {
    /** One line, a space after each comma and colon. */
    SPACED,
    /** One line, no spaces. */
    COMPACT,
    /** Two spaces a level. */
    INDENTED;

    /** The spelling in which these bytes are written; {@link #SPACED} where it is none of them. */
    static Spelling of(JsonValue value, byte[] bytes, int from, int to) {
        return Arrays.stream(values()).filter(one -> one.isOwn(value, bytes, from, to)).findFirst().orElse(SPACED);
    }

    /** Whether the bytes are the value in this spelling. */
    boolean isOwn(JsonValue value, byte[] bytes, int from, int to) {
        try {
            byte[] written = switch (this) {
                case SPACED -> PythonJson.plain(value);
                case COMPACT -> PythonJson.compactPlainAscii(value);
                case INDENTED -> PythonJson.indented(value);
            };
            int end = to > from && bytes[to - 1] == '\n' ? to - 1 : to;
            return Arrays.equals(written, 0, written.length, bytes, from, end);
        } catch (PythonJson.Unencodable unwritable) {
            return false;
        }
    }
}
