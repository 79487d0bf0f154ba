// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Which row: its stream and its id, in the order of their UTF-8 bytes. */
record RowKey(String stream, String id) implements Comparable<RowKey> {
    @Override
    public int compareTo(RowKey other) {
        int order = Arrays.compareUnsigned(utf8(stream), utf8(other.stream));
        return order != 0 ? order : Arrays.compareUnsigned(utf8(id), utf8(other.id));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
