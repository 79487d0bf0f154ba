// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which row: its stream and its id, in the order of their UTF-8 bytes. */
record RowKey(String stream, String id) implements Comparable<RowKey> {
    @Override
    public int compareTo(RowKey other) {
        int order = compare(stream, other.stream);
        return order != 0 ? order : compare(id, other.id);
    }

    /** Letters before the surrogates are in the order of their bytes; what differs at a surrogate is encoded to be compared. */
    private static int compare(String one, String other) {
        int most = Math.min(one.length(), other.length());
        for (int i = 0; i < most; i++) {
            char here = one.charAt(i);
            char there = other.charAt(i);
            if (here >= Character.MIN_SURROGATE || there >= Character.MIN_SURROGATE) {
                return Arrays.compareUnsigned(utf8(one), utf8(other));
            } else if (here != there) {
                return here - there;
            }
        }
        return one.length() - other.length();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
