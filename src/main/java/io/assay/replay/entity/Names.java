// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers names in the order in which they come, at their letters and about 20 bytes each: a letter of Latin-1 takes one byte, a name with others two
 * for each. Names that the evidence chooses to fall together do not, because the polynomial that spreads them has a secret base.
 */
final class Names {
    private static final long PRIME = (1L << 61) - 1;
    private static final int CHUNK = 1 << 20;
    private static final int NARROW = 0x100;

    private final long base = 1 + (new SecureRandom().nextLong() >>> 4);
    private final List<byte[]> chunks = new ArrayList<>();
    private int[] chunkOf = new int[1024];
    private int[] start = new int[1024];
    private int[] length = new int[1024];
    private int[] slots = new int[4096];
    private int room;
    private int count;

    int count() {
        return count;
    }

    /** The number of a name, from 0; a new one where it was never named before. */
    int number(String name) {
        byte[] bytes = bytes(name);
        int slot = slot(bytes);
        if (slots[slot] == 0) {
            add(bytes);
            slots[slot] = count;
            if (count * 2 > slots.length) {
                spread();
            }
            return count - 1;
        }
        return slots[slot] - 1;
    }

    /** The name of a number. */
    String name(int number) {
        byte[] chunk = chunks.get(chunkOf[number]);
        int from = start[number] + 1;
        StringBuilder name = new StringBuilder();
        for (int at = from; at < start[number] + length[number]; at++) {
            int letter = chunk[at] & 0xFF;
            if (chunk[start[number]] != 0) {
                letter = letter << 8 | chunk[++at] & 0xFF;
            }
            name.append((char) letter);
        }
        return name.toString();
    }

    private static byte[] bytes(String name) {
        boolean wide = name.chars().anyMatch(letter -> letter >= NARROW);
        byte[] bytes = new byte[1 + name.length() * (wide ? 2 : 1)];
        bytes[0] = (byte) (wide ? 1 : 0);
        int at = 1;
        for (int i = 0; i < name.length(); i++) {
            if (wide) {
                bytes[at++] = (byte) (name.charAt(i) >>> 8);
            }
            bytes[at++] = (byte) name.charAt(i);
        }
        return bytes;
    }

    private void add(byte[] bytes) {
        if (room < bytes.length) {
            chunks.add(new byte[Math.max(CHUNK, bytes.length)]);
            room = chunks.getLast().length;
        }
        if (count == start.length) {
            int more = count + count / 2;
            chunkOf = Arrays.copyOf(chunkOf, more);
            start = Arrays.copyOf(start, more);
            length = Arrays.copyOf(length, more);
        }
        byte[] chunk = chunks.getLast();
        chunkOf[count] = chunks.size() - 1;
        start[count] = chunk.length - room;
        length[count] = bytes.length;
        System.arraycopy(bytes, 0, chunk, start[count], bytes.length);
        room -= bytes.length;
        count++;
    }

    /** Where the name stands, or the free place where it would. */
    private int slot(byte[] bytes) {
        int slot = (int) (hash(bytes, 0, bytes.length) & slots.length - 1);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            byte[] chunk = chunks.get(chunkOf[number]);
            if (Arrays.equals(chunk, start[number], start[number] + length[number], bytes, 0, bytes.length)) {
                return slot;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void spread() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < count; number++) {
            int slot = (int) (hash(chunks.get(chunkOf[number]), start[number], length[number]) & slots.length - 1);
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
    }

    /** A polynomial over the field of 2^61 - 1, its bits mixed. */
    private long hash(byte[] bytes, int from, int many) {
        long sum = many;
        for (int i = from; i < from + many; i++) {
            long high = Math.multiplyHigh(sum, base);
            long low = sum * base;
            long folded = (low & PRIME) + (high << 3 | low >>> 61) + (bytes[i] & 0xFF) + 1;
            sum = (folded & PRIME) + (folded >>> 61);
        }
        long mixed = sum * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }
}
