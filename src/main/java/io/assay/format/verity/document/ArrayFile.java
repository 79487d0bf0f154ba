// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.document;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.canon.serde.SerdeJson;
import io.assay.evidence.Locator;
import io.assay.format.BrokenJson;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A JSON file whose top is an array, read in chunks of about a megabyte so that its length does not matter; or one element alone, without the array;
 * or the elements line by line.
 *
 * @param chunks  runs of whole elements
 * @param indent  spaces a level, 0 for one line; -1 where what lies between the chunks is no writer's spelling
 * @param frame   what holds the elements together
 */
public record ArrayFile(EvidenceFile file, List<Chunk> chunks, int indent, Frame frame) {
    /** The most that one element may take. */
    static final int LONGEST = 32 * 1024 * 1024;

    /** An array, one element without one, or JSON Lines: several objects, each on a line of its own. */
    public enum Frame { ARRAY, LONE, LINES }

    /**
     * A run of whole elements.
     *
     * @param from  byte where the first begins
     * @param to    byte after the last
     * @param first number of the first, from 0
     */
    public record Chunk(long from, long to, long first) {
    }

    /**
     * The elements of one chunk.
     *
     * @param array   their spans count from the byte before the chunk
     * @param shift   what is added to a span to give bytes of the file
     * @param spelled whether the bytes are what a JSON writer gives for these values
     */
    public record Part(JsonArray array, long shift, boolean spelled) {
    }

    public ArrayFile {
        chunks = List.copyOf(chunks);
    }

    /** Finds the elements; {@code beat} is called about every megabyte. */
    public static ArrayFile of(EvidenceFile file, Runnable beat) throws UnreadableEvidence {
        return new ArrayScan(file, beat).scan();
    }

    public Locator locator() {
        return file.locator();
    }

    /** How many elements there are, if they were read. */
    public boolean isEmpty() {
        return chunks.isEmpty();
    }

    public Part part(Chunk chunk) throws UnreadableEvidence {
        int length = (int) (chunk.to() - chunk.from());
        byte[] bytes = new byte[length + 2];
        bytes[0] = '[';
        System.arraycopy(file.read(chunk.from(), length), 0, bytes, 1, length);
        bytes[length + 1] = ']';
        if (frame == Frame.LINES) {
            // A string holds no bare line feed, so each one ends a line; an element over several lines is none then.
            for (int i = 1; i <= length; i++) {
                bytes[i] = bytes[i] == '\n' ? (byte) ',' : bytes[i];
            }
        }
        try {
            JsonArray array = (JsonArray) JsonReader.parse(bytes);
            return new Part(array, chunk.from() - 1, indent >= 0 && isSpelled(array, bytes));
        } catch (JsonSyntaxException malformed) {
            throw BrokenJson.of(file.locator(), chunk.from() - 1, malformed);
        }
    }

    private boolean isSpelled(JsonArray array, byte[] bytes) {
        if (frame == Frame.LONE) {
            JsonValue element = array.items().getFirst();
            byte[] written = indent == 0 ? SerdeJson.compact(element) : SerdeJson.pretty(element, indent);
            return Arrays.equals(written, 0, written.length, bytes, 1, bytes.length - 1);
        }
        if (indent == 0) {
            return Arrays.equals(SerdeJson.compact(array), bytes);
        }
        byte[] written = SerdeJson.pretty(array, indent);
        int head = 2 + indent;
        return Arrays.equals(written, head, written.length - 2, bytes, 1, bytes.length - 1);
    }

    /** What stands between two elements in this spelling. */
    static byte[] between(int indent) {
        return (indent == 0 ? "," : ",\n" + " ".repeat(indent)).getBytes(StandardCharsets.US_ASCII);
    }
}
