// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * Writes small flat Parquet files for tests: one row group, one data page a column, PLAIN or through a dictionary, plain or GZIP. Values are
 * {@code Long} for INT64, {@code byte[]} for the byte arrays, {@code Boolean}, or null for an absent one.
 */
public final class ParquetForge {
    /** What a file is made with. */
    public record Style(boolean dictionary, boolean gzip, boolean secondVersion, boolean checksums) {
        public static final Style PLAIN = new Style(false, false, false, false);
    }

    private final Map<ParquetColumn, List<Object>> columns = new LinkedHashMap<>();
    private final Style style;

    public ParquetForge(Style style) {
        this.style = style;
    }

    public ParquetForge column(ParquetColumn column, List<Object> values) {
        columns.put(column, values);
        return this;
    }

    public byte[] bytes() {
        Out file = new Out().raw("PAR1".getBytes(StandardCharsets.US_ASCII));
        List<Out> chunks = new ArrayList<>();
        int rows = columns.values().iterator().next().size();
        columns.forEach((column, values) -> chunks.add(chunk(file, column, values)));
        Out footer = new Out();
        footer.field(1, 5).zigzag(1);
        footer.field(2 - 1, 9).list(columns.size() + 1, 12).struct(root -> root.field(4, 8).binary("schema").field(5 - 4, 5).zigzag(columns.size()));
        columns.keySet().forEach(column -> footer.struct(element -> element(element, column)));
        footer.field(1, 6).zigzag(rows);
        footer.field(1, 9).list(1, 12).struct(group -> {
            group.field(1, 9).list(chunks.size(), 12);
            chunks.forEach(chunk -> group.raw(chunk.bytes()));
            group.field(1, 6).zigzag(file.size()).field(1, 6).zigzag(rows);
        });
        footer.raw(new byte[] {0});
        return file.raw(footer.bytes()).int32(footer.size()).raw("PAR1".getBytes(StandardCharsets.US_ASCII)).bytes();
    }

    private static void element(Out element, ParquetColumn column) {
        element.field(1, 5).zigzag(column.type().ordinal());
        int skipped = 1;
        if (column.length() > 0) {
            element.field(1, 5).zigzag(column.length());
            skipped = 0;
        }
        element.field(1 + skipped, 5).zigzag(column.optional() ? 1 : 0).field(1, 8).binary(column.name());
        if (column.converted() >= 0) {
            element.field(2, 5).zigzag(column.converted());
        }
    }

    private Out chunk(Out file, ParquetColumn column, List<Object> values) {
        boolean dictionary = style.dictionary && column.type() != PhysicalType.BOOLEAN;
        List<Object> present = values.stream().filter(value -> value != null).toList();
        int from = file.size();
        Map<String, Integer> distinct = new LinkedHashMap<>();
        if (dictionary) {
            Out page = new Out();
            present.forEach(value -> {
                Out one = new Out().value(column, value);
                if (distinct.putIfAbsent(one.hex(), distinct.size()) == null) {
                    page.raw(one.bytes());
                }
            });
            page(file, 2, new byte[0], page.bytes(), header -> header.field(7 - 3 - (style.checksums ? 1 : 0), 12)
                    .struct(inner -> inner.field(1, 5).zigzag(distinct.size()).field(1, 5).zigzag(0)));
        }
        int dataAt = file.size();
        byte[] levels = column.optional() ? new Out().bits(values.stream().map(value -> value == null ? 0 : 1).toList(), 1).bytes() : new byte[0];
        byte[] data = dictionary ? indices(column, present, distinct) : plain(column, present);
        int encoding = dictionary ? 8 : 0;
        if (style.secondVersion) {
            page(file, 3, levels, data, header -> header.field(8 - 3 - (style.checksums ? 1 : 0), 12).struct(inner -> inner.field(1, 5).zigzag(values.size())
                    .field(1, 5).zigzag(values.size() - present.size()).field(1, 5).zigzag(values.size()).field(1, 5).zigzag(encoding)
                    .field(1, 5).zigzag(levels.length).field(1, 5).zigzag(0)));
        } else {
            byte[] both = column.optional() ? new Out().int32(levels.length).raw(levels).raw(data).bytes() : data;
            page(file, 0, new byte[0], both, header -> header.field(5 - 3 - (style.checksums ? 1 : 0), 12).struct(inner -> inner.field(1, 5).zigzag(values.size())
                    .field(1, 5).zigzag(encoding).field(1, 5).zigzag(3).field(1, 5).zigzag(3)));
        }
        int length = file.size() - from;
        return new Out().struct(chunk -> chunk.field(2, 6).zigzag(from).field(1, 12).struct(meta -> {
            meta.field(1, 5).zigzag(column.type().ordinal()).field(1, 9).list(1, 5).zigzag(encoding);
            meta.field(1, 9).list(1, 8).binary(column.name()).field(1, 5).zigzag(style.gzip ? 2 : 0).field(1, 6).zigzag(values.size());
            meta.field(1, 6).zigzag(length).field(1, 6).zigzag(length).field(2, 6).zigzag(dataAt);
            if (dictionary) {
                meta.field(2, 6).zigzag(from);
            }
        }));
    }

    private static byte[] plain(ParquetColumn column, List<Object> present) {
        if (column.type() == PhysicalType.BOOLEAN) {
            return new Out().packed(present.stream().map(value -> (Boolean) value ? 1 : 0).toList(), 1).bytes();
        }
        Out data = new Out();
        present.forEach(value -> data.value(column, value));
        return data.bytes();
    }

    private static byte[] indices(ParquetColumn column, List<Object> present, Map<String, Integer> distinct) {
        int width = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(distinct.size() - 1));
        return new Out().raw(new byte[] {(byte) width})
                .bits(present.stream().map(value -> distinct.get(new Out().value(column, value).hex())).toList(), width).bytes();
    }

    private void page(Out file, int kind, byte[] levels, byte[] data, Consumer<Out> inner) {
        byte[] stored = style.gzip ? gzip(data) : data;
        byte[] whole = new Out().raw(levels).raw(stored).bytes();
        CRC32 crc = new CRC32();
        crc.update(whole);
        Out header = new Out();
        header.field(1, 5).zigzag(kind).field(1, 5).zigzag(levels.length + data.length).field(1, 5).zigzag(whole.length);
        if (style.checksums) {
            header.field(1, 5).zigzag((int) crc.getValue());
        }
        inner.accept(header);
        file.raw(header.bytes()).raw(new byte[] {0}).raw(whole);
    }

    private static byte[] gzip(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(data);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Bytes in the making: Thrift's compact protocol, little-endian numbers, bit packing. */
    private static final class Out {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Out raw(byte[] bytes) {
            out.writeBytes(bytes);
            return this;
        }

        byte[] bytes() {
            return out.toByteArray();
        }

        String hex() {
            return java.util.HexFormat.of().formatHex(bytes());
        }

        int size() {
            return out.size();
        }

        /** @param step how far the field's number is from the one before */
        Out field(int step, int type) {
            out.write(step << 4 | type);
            return this;
        }

        Out list(int count, int type) {
            out.write((count < 15 ? count : 15) << 4 | type);
            return count < 15 ? this : varint(count);
        }

        Out struct(Consumer<Out> fields) {
            fields.accept(this);
            out.write(0);
            return this;
        }

        Out zigzag(long value) {
            return varint(value << 1 ^ value >> 63);
        }

        Out binary(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return varint(bytes.length).raw(bytes);
        }

        Out varint(long value) {
            long rest = value;
            while (rest >>> 7 != 0) {
                out.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
            return this;
        }

        Out int32(int value) {
            for (int shift = 0; shift < 32; shift += 8) {
                out.write(value >>> shift);
            }
            return this;
        }

        Out value(ParquetColumn column, Object value) {
            return switch (value) {
                case Long number when column.type() == PhysicalType.INT64 -> int32(number.intValue()).int32((int) (number >>> 32));
                case byte[] bytes when column.type() == PhysicalType.BYTE_ARRAY -> int32(bytes.length).raw(bytes);
                case byte[] bytes -> raw(bytes);
                default -> throw new IllegalArgumentException(column + " " + value);
            };
        }

        /** One bit-packed run of the hybrid encoding. */
        Out bits(List<Integer> values, int width) {
            return varint((values.size() + 7) / 8 << 1 | 1).packed(values, width);
        }

        Out packed(List<Integer> values, int width) {
            long bits = 0;
            int held = 0;
            for (int i = 0; i < (values.size() + 7) / 8 * 8; i++) {
                bits |= (i < values.size() ? (long) values.get(i) : 0) << held;
                held += width;
                while (held >= 8) {
                    out.write((int) bits);
                    bits >>>= 8;
                    held -= 8;
                }
            }
            return this;
        }
    }
}
