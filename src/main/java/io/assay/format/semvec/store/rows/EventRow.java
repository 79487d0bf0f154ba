// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.rows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * One event as the store holds it; what a column does not hold as it should is null, and {@code fault} names the first such column.
 *
 * @param id        UTF-8
 * @param user      UTF-8
 * @param type      UTF-8
 * @param text      UTF-8
 * @param dtype     word of the component type; empty where the store has no such column
 * @param dimension as recorded; 0 where the store has no such column
 * @param meta      UTF-8; null where there is none
 * @param fault     empty where every column is as it should be
 */
public record EventRow(long seq, byte[] id, byte[] user, byte[] type, Instant time, byte[] text, byte[] embedding, String dtype, int dimension, byte[] meta,
        String fault) {
    public String idText() {
        return text(id);
    }

    public String userText() {
        return text(user);
    }

    public String typeText() {
        return text(type);
    }

    public String contentText() {
        return text(text);
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
