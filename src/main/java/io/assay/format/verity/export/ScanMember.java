// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import java.nio.charset.StandardCharsets;

/** The members of an event in the order in which the producer's writer puts them; the number of each is its place. */
final class ScanMember {
    static final int POSITION = 0;
    static final int TIMESTAMP = 1;
    static final int TENANT = 2;
    static final int STREAM_ID = 3;
    static final int STREAM = 4;
    static final int ACTOR = 5;
    static final int CAUSED_BY = 6;
    static final int CLIENT_IP = 7;
    static final int OPERATION = 8;
    static final int IDEMPOTENCY = 9;
    static final int KEY_ID = 10;
    static final int NONCE = 11;
    static final int DATA = 12;
    static final int PREV_HASH = 13;
    static final int HASH = 14;
    static final int COUNT = 15;
    /** Those without which a line is no event. */
    static final int REQUIRED = 1 << POSITION | 1 << TIMESTAMP | 1 << TENANT | 1 << STREAM_ID | 1 << ACTOR | 1 << OPERATION | 1 << DATA
            | 1 << PREV_HASH | 1 << HASH;

    /** The words of the operations, with their quotes. */
    static final byte[][] OPERATIONS = quoted("", "INSERT", "UPDATE", "ACCESS", "QUERY", "DELETE", "SCHEMA_CHANGE");

    private static final byte[][] NAMES = quoted(":", "position", "timestamp", "tenant_id", "stream_id", "stream", "actor", "caused_by", "client_ip", "operation",
            "idempotency_id", "key_id", "nonce", "data", "prev_hash", "hash");

    private ScanMember() {}

    /** Steps over a name and its colon; the member's number, or -1. The one expected is tried first. */
    static int at(ScanCursor in, int expected) {
        for (int i = 0; i < COUNT; i++) {
            int member = expected + i < COUNT ? expected + i : expected + i - COUNT;
            if (in.word(NAMES[member])) {
                return member;
            }
        }
        return -1;
    }

    private static byte[][] quoted(String after, String... words) {
        byte[][] bytes = new byte[words.length][];
        for (int i = 0; i < words.length; i++) {
            bytes[i] = ('"' + words[i] + '"' + after).getBytes(StandardCharsets.US_ASCII);
        }
        return bytes;
    }
}
