// SPDX-License-Identifier: Apache-2.0
package io.assay.report.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A small ICC profile (version 4.3) of the sRGB colour space, made from the numbers of IEC 61966-2-1.
 *
 * <p>Made here and not taken from the Java run-time, whose copy differs between releases: a report must be the same bytes on each.
 * Layout: 128 bytes of head, the table of tags (signature, offset, size), the tags; all big endian, tags on multiples of four.
 */
final class SrgbProfile {
    private static final int HEAD = 128;
    private static final double[] D50 = {0.9642, 1, 0.8249};

    private SrgbProfile() {
    }

    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No rights reserved"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put("chad", numbers("sf32", 1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316));
        tags.put("rXYZ", numbers("XYZ ", 0.4360747, 0.2225045, 0.0139322));
        tags.put("gXYZ", numbers("XYZ ", 0.3850649, 0.7168786, 0.0971045));
        tags.put("bXYZ", numbers("XYZ ", 0.1430804, 0.0606169, 0.7141733));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) {
        int start = HEAD + 4 + 12 * tags.size();
        int size = start + tags.values().stream().mapToInt(tag -> tag.length).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        head(out, size);
        out.position(HEAD).putInt(tags.size());
        int offset = start;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            out.put(ascii(tag.getKey())).putInt(offset).putInt(tag.getValue().length);
            offset += tag.getValue().length;
        }
        tags.values().forEach(out::put);
        return out.array();
    }

    private static void head(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x04300000).put(ascii("mntrRGB XYZ "));
        out.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        out.position(36).put(ascii("acsp"));
        out.position(68);
        for (double part : D50) {
            out.putInt(fixed(part));
        }
    }

    /** Type 3 of a parametric curve: y = ((x + 0.055) / 1.055) ^ 2.4 from 0.04045 on, x / 12.92 below. */
    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(32).put(ascii("para")).putInt(0).putShort((short) 3).putShort((short) 0);
        for (double part : new double[] {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045}) {
            out.putInt(fixed(part));
        }
        return out.array();
    }

    private static byte[] numbers(String type, double... values) {
        ByteBuffer out = ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (double value : values) {
            out.putInt(fixed(value));
        }
        return out.array();
    }

    private static byte[] text(String text) {
        byte[] words = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer out = ByteBuffer.allocate(28 + (words.length + 3 & ~3)).put(ascii("mluc")).putInt(0).putInt(1).putInt(12);
        return out.put(ascii("enUS")).putInt(words.length).putInt(28).put(words).array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
