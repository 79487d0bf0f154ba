// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Flat Parquet: every style we read gives back what was written, the public test files agree, hostile bytes give a typed failure. */
class ParquetFileTest {
    private static final ParquetColumn NUMBER = new ParquetColumn("number", PhysicalType.INT64, 0, false, ParquetColumn.UINT_64);
    private static final ParquetColumn TEXT = new ParquetColumn("text", PhysicalType.BYTE_ARRAY, 0, true, ParquetColumn.UTF8);
    private static final ParquetColumn FIXED = new ParquetColumn("fixed", PhysicalType.FIXED_LEN_BYTE_ARRAY, 3, false, -1);
    private static final ParquetColumn FLAG = new ParquetColumn("flag", PhysicalType.BOOLEAN, 0, true, -1);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyStyleGivesBackWhatWasWritten() {
        return IntStream.range(0, 16).mapToObj(bits -> new ParquetForge.Style((bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0))
                .map(style -> DynamicTest.dynamicTest(style.toString(), () -> {
                    for (int rows : new int[] {1, 7, 8, 9, 300}) {
                        assertEquals(table(rows), read(sample(style, rows)), "rows " + rows);
                    }
                }));
    }

    @Test
    void aChecksumThatDiffersIsRefused() throws Exception {
        byte[] bytes = sample(new ParquetForge.Style(false, false, false, true), 20);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("text-3");
        bytes[at]++;
        assertEquals("parquet-page-crc", assertThrows(UnreadableEvidence.class, () -> read(bytes)).detail());
    }

    /** Lists in lists, each one byte: a reader that goes down with them runs out of stack. */
    @Test
    void listsInListsAreALimit() {
        byte[] bytes = new byte[1 << 20];
        Arrays.fill(bytes, (byte) 0x19);
        byte[] magic = "PAR1".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(magic, 0, bytes, 0, 4);
        int footer = bytes.length - 12;
        System.arraycopy(new byte[] {(byte) footer, (byte) (footer >> 8), (byte) (footer >> 16), 0, 'P', 'A', 'R', '1'}, 0, bytes, bytes.length - 8, 8);
        assertEquals(UnreadableEvidence.Fault.LIMIT, assertThrows(UnreadableEvidence.class, () -> read(bytes)).fault());
    }

    @Test
    void hostileBytesGiveATypedFailure() throws Exception {
        Random random = new Random(11);
        int refused = 0;
        for (int round = 0; round < 4000; round++) {
            byte[] bytes = sample(new ParquetForge.Style((round & 1) != 0, (round & 2) != 0, (round & 4) != 0, false), 20);
            for (int i = random.nextInt(4); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            byte[] cut = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
            try {
                read(cut);
            } catch (UnreadableEvidence typed) {
                refused++;
            }
        }
        assertTrue(refused > 1000, "refused " + refused);
    }

    @TestFactory
    Stream<DynamicTest> thePublicFilesAgreeOrAreRefusedByName() throws Exception {
        Path root = Path.of(System.getProperty("assay.vectors", System.getenv().getOrDefault("ASSAY_VECTORS", "../shared/vectors")), "parquet-testing");
        Assumptions.assumeTrue(Files.isDirectory(root), () -> "no test vectors at " + root);
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(root.relativize(file).toString(), () -> judge(file)));
        }
    }

    private void judge(Path file) throws Exception {
        List<List<String>> rows;
        try {
            rows = read(Files.readAllBytes(file));
        } catch (UnreadableEvidence typed) {
            assertTrue(typed.detail().startsWith("parquet-"), typed.detail());
            assertTrue(!KNOWN.contains(file.getFileName().toString()), () -> "refused: " + typed.detail());
            return;
        }
        switch (file.getFileName().toString()) {
            case "alltypes_plain.parquet" -> assertEquals(List.of("4", "5", "6", "7", "2", "3", "0", "1"), column(rows, 0));
            case "alltypes_dictionary.parquet", "alltypes_plain.snappy.parquet" -> assertEquals(rows.size(), 2);
            case "fixed_length_byte_array.parquet" -> assertEquals(1000, rows.size());
            case "binary.parquet" -> assertEquals(IntStream.range(0, 12).mapToObj(i -> HexFormat.of().toHexDigits((byte) i)).toList(), column(rows, 0));
            case "int64_decimal.parquet", "int32_decimal.parquet" -> assertEquals(IntStream.rangeClosed(1, 24).mapToObj(i -> "" + 100 * i).toList(),
                    column(rows, 0));
            case "concatenated_gzip_members.parquet" -> assertEquals(513, rows.size());
            case "nulls.snappy.parquet", "datapage_v1-corrupt-checksum.parquet", "rle-dict-uncompressed-corrupt-checksum.parquet" ->
                    throw new AssertionError("should have been refused");
            default -> assertTrue(!rows.isEmpty() || file.toString().contains("empty") || file.toString().contains("key_value"));
        }
    }

    /** Files within what this reader reads. */
    private static final List<String> KNOWN = List.of("alltypes_plain.parquet", "alltypes_dictionary.parquet", "alltypes_plain.snappy.parquet",
            "binary.parquet", "int64_decimal.parquet", "int32_decimal.parquet", "fixed_length_byte_array.parquet", "concatenated_gzip_members.parquet",
            "datapage_v1-uncompressed-checksum.parquet", "datapage_v1-snappy-compressed-checksum.parquet", "plain-dict-uncompressed-checksum.parquet",
            "rle-dict-snappy-checksum.parquet", "rle_boolean_encoding.parquet", "dict-page-offset-zero.parquet",
            "datapage_v2_empty_datapage.snappy.parquet", "single_nan.parquet", "int96_from_spark.parquet", "byte_array_decimal.parquet");

    private static List<String> column(List<List<String>> rows, int index) {
        return rows.stream().map(row -> row.get(index)).toList();
    }

    private static byte[] sample(ParquetForge.Style style, int rows) {
        List<Object> numbers = new ArrayList<>();
        List<Object> texts = new ArrayList<>();
        List<Object> fixed = new ArrayList<>();
        List<Object> flags = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            numbers.add(-1L - i / 2);
            texts.add(i % 3 == 1 ? null : ("text-" + i % 5).getBytes(StandardCharsets.UTF_8));
            fixed.add(new byte[] {(byte) i, 1, 2});
            flags.add(i % 4 == 0 ? null : i % 2 == 0);
        }
        return new ParquetForge(style).column(NUMBER, numbers).column(TEXT, texts).column(FIXED, fixed).column(FLAG, flags).bytes();
    }

    private static List<List<String>> table(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> List.of("" + (-1L - i / 2), i % 3 == 1 ? "-" : HexFormat.of().formatHex(
                ("text-" + i % 5).getBytes(StandardCharsets.UTF_8)), HexFormat.of().formatHex(new byte[] {(byte) i, 1, 2}),
                i % 4 == 0 ? "-" : "" + (i % 2 == 0))).toList();
    }

    private List<List<String>> read(byte[] bytes) throws Exception {
        Path path = Files.write(folder.resolve("rows.parquet"), bytes);
        ParquetFile file = ParquetFile.open(EvidenceFile.named(path, new Custody()));
        List<List<String>> table = new ArrayList<>();
        for (int group = 0; group < file.groups(); group++) {
            ParquetRows rows = file.open(group, IntStream.range(0, file.columns().size()).boxed().toList());
            while (rows.next() && table.size() < 100_000) {
                List<String> row = new ArrayList<>();
                for (int i = 0; i < file.columns().size(); i++) {
                    row.add(rows.isAbsent(i) ? "-" : switch (file.columns().get(i).type()) {
                        case INT32, INT64 -> "" + rows.number(i);
                        case FLOAT, DOUBLE -> "" + rows.real(i);
                        case BOOLEAN -> "" + rows.flag(i);
                        default -> HexFormat.of().formatHex(rows.bytes(i));
                    });
                }
                table.add(row);
            }
        }
        return table;
    }
}
