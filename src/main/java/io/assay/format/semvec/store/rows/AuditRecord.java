// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.rows;

import io.assay.crypto.Sha256;
import io.assay.format.semvec.fold.StreamFold;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * One record of the audit log.
 *
 * @param user   null where the store holds none
 * @param fault  the first column that is not as it should be; empty where all are
 */
public record AuditRecord(long id, String time, String action, String user, String detail, String previous, String hash, String fault) {
    /** What stands before the first record. */
    public static final String START = "0".repeat(64);
    private static final byte[] NOTHING = {-1, -1, -1, -1};

    /**
     * The hash that the record has to have: SHA-256 over the previous hash (32 bytes) and, each with its length in 4 bytes little-endian, number,
     * time, action, user ({@code ffffffff} for none) and detail.
     *
     * @param before lower-case hexadecimal digits, 64 of them
     */
    public String expected(String before) {
        return HexFormat.of().formatHex(Sha256.of(HexFormat.of().parseHex(before), part(Long.toString(id)), part(time), part(action),
                user == null ? NOTHING : part(user), part(detail)));
    }

    private static byte[] part(String text) {
        return StreamFold.prefixed(text.getBytes(StandardCharsets.UTF_8));
    }
}
