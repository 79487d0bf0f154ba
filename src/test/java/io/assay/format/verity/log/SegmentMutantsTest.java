// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.check.Qualifier;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.SegmentLog;
import io.assay.sample.verity.SegmentLog.Form;
import io.assay.verify.ObjectResult;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each field of a record changed, with nothing, the CRC, or CRC and chain made to fit: the check that must see it names the record. */
class SegmentMutantsTest {
    private static final int RECORDS = 8;
    private static final int CHANGED = 5;

    @TempDir
    Path folder;

    /** How far whoever changed the record went. */
    private enum Repair { NONE, CRC, CHAIN }

    private enum Part { OFFSET, PREVIOUS, KIND, UNKNOWN_KIND, COMPRESSION, UNKNOWN_COMPRESSION, PAYLOAD, CRC, START, END }

    private static byte[] payload(int number) {
        return StreamBench.text("{\"id\":" + number + "}");
    }

    private static boolean has(Form form, Part part) {
        return switch (part) {
            case KIND, UNKNOWN_KIND -> form.compareTo(Form.L2) >= 0;
            case COMPRESSION, UNKNOWN_COMPRESSION -> form.compareTo(Form.L3) >= 0;
            case START, END -> form == Form.L4;
            default -> true;
        };
    }

    /** The log with that part of one record changed. */
    private static byte[] log(Form form, Part part, Repair repair) {
        List<byte[]> records = new ArrayList<>();
        byte[] previous = new byte[32];
        for (int i = 0; i < RECORDS; i++) {
            boolean here = i == CHANGED && part != null;
            int kind = here && part == Part.KIND ? 2 : here && part == Part.UNKNOWN_KIND ? 3 : 0;
            int compression = here && part == Part.COMPRESSION ? 1 : here && part == Part.UNKNOWN_COMPRESSION ? 3 : 0;
            byte[] stored = payload(here && part == Part.PAYLOAD ? 9 : i);
            byte[] linked = previous.clone();
            linked[0] ^= (byte) (here && part == Part.PREVIOUS ? 1 : 0);
            byte[] record = SegmentLog.bytes(form, here && part == Part.OFFSET ? 77 : i, linked, kind, compression, stored);
            if (here && repair == Repair.NONE) {
                int crc = record.length - (form == Form.L4 ? 8 : 4);
                System.arraycopy(SegmentLog.bytes(form, i, previous, 0, 0, payload(i)), crc, record, crc, 4);
                record[part == Part.CRC ? crc : part == Part.START ? 0 : part == Part.END ? record.length - 1 : crc] ^= (byte) (part.compareTo(Part.CRC) >= 0 ? 1 : 0);
            }
            records.add(record);
            previous = SegmentLog.hash(form, previous, repair == Repair.CHAIN ? kind : 0, repair == Repair.CHAIN ? stored : payload(i));
        }
        return StreamBench.joined(records);
    }

    private static Stream<Arguments> mutants() {
        Map<Repair, Map<Part, String>> wanted = Map.of(
                Repair.NONE, Map.of(Part.OFFSET, "crc@77", Part.PREVIOUS, "crc@5", Part.KIND, "crc@5", Part.UNKNOWN_KIND, "record-kind@5", Part.COMPRESSION, "crc@5",
                        Part.PAYLOAD, "crc@5", Part.CRC, "crc@5", Part.START, "start-sentinel@5", Part.END, "end-sentinel@5"),
                Repair.CRC, Map.of(Part.OFFSET, "sequence@77", Part.PREVIOUS, "chain@5", Part.KIND, "chain@6", Part.UNKNOWN_KIND, "record-kind@5",
                        Part.COMPRESSION, "decompress@5", Part.UNKNOWN_COMPRESSION, "decompress@5", Part.PAYLOAD, "chain@6"),
                Repair.CHAIN, Map.of(Part.KIND, "anchor@8", Part.PAYLOAD, "anchor@8"));
        return Stream.of(Form.values()).flatMap(form -> wanted.entrySet().stream().flatMap(repair -> repair.getValue().entrySet().stream()
                .filter(part -> has(form, part.getKey()) && (form != Form.L0 || part.getValue().matches("(crc|sequence)@.*")))
                .filter(part -> form != Form.L0 || part.getKey() != Part.PREVIOUS)
                .map(part -> Arguments.of(form, part.getKey(), repair.getKey(), part.getValue()))));
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void theCheckThatMustSeeItNamesTheRecord(Form form, Part part, Repair repair, String wanted) throws Exception {
        ObjectResult result = StreamBench.of(form, folder).pinned(good(form)).run(log(form, part, repair));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertEquals(wanted, StreamBench.firstOf(result, wanted.substring(0, wanted.indexOf('@'))), () -> StreamBench.codes(result).toString());
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, names = "L0", mode = EnumSource.Mode.EXCLUDE)
    void aRehashedLogWithoutAnchorIsNoFailureAndSaysThatNothingFixesItsEnd(Form form) throws Exception {
        ObjectResult result = StreamBench.of(form, folder).run(log(form, Part.PAYLOAD, Repair.CHAIN));
        assertEquals(Indication.INDETERMINATE, result.verdict().indication());
        assertTrue(result.verdict().qualifiers().contains(Qualifier.UNANCHORED_TAIL));
    }

    private static SegmentLog good(Form form) {
        SegmentLog log = new SegmentLog(form);
        for (int i = 0; i < RECORDS; i++) {
            log.data(payload(i));
        }
        return log;
    }

    private static Stream<Arguments> indexes() {
        return Stream.of(Arguments.of("magic", 0, 'v', true, Indication.TOTAL_PASSED), Arguments.of("version", 4, 2, true, Indication.TOTAL_PASSED),
                Arguments.of("reserved", 5, 1, true, Indication.TOTAL_PASSED), Arguments.of("count less", 8, RECORDS - 1, true, Indication.TOTAL_PASSED),
                Arguments.of("count huge", 15, 0x7F, true, Indication.TOTAL_PASSED), Arguments.of("position moved", 20 + 8, 1, true, Indication.TOTAL_FAILED),
                Arguments.of("position moved, CRC left", 20 + 8, 1, false, Indication.TOTAL_PASSED), Arguments.of("crc", 16 + 8 * RECORDS, 1, false, Indication.TOTAL_PASSED));
    }

    /** An index can be rebuilt: one that is damaged warns, one that is whole and wrong fails. */
    @ParameterizedTest
    @MethodSource("indexes")
    void everyFieldOfAnIndexIsHeldAgainstTheLog(String what, int at, int value, boolean repaired, Indication indication) throws Exception {
        SegmentLog log = good(Form.L4);
        byte[] index = SegmentLog.index(log.positions(0));
        index[at] = (byte) (what.startsWith("count") || what.startsWith("version") || what.equals("magic") ? value : index[at] ^ value);
        if (repaired) {
            CRC32 crc = new CRC32();
            crc.update(index, 0, index.length - 4);
            ByteBuffer.wrap(index).order(ByteOrder.LITTLE_ENDIAN).putInt(index.length - 4, (int) crc.getValue());
        }
        ObjectResult result = StreamBench.of(Form.L4, folder).pinned(log).run(log.segments().getFirst(), new SampleFile(StreamBench.FILE + ".idx", index));
        assertTrue(StreamBench.codes(result).contains("kimberlite.index"), what);
        assertEquals(indication, result.verdict().indication(), what);
    }

    private static Stream<Arguments> manifests() {
        return Stream.of(Arguments.of("\"first_offset\": 4", "\"first_offset\": 3"), Arguments.of("\"next_offset\": 4", "\"next_offset\": 5"),
                Arguments.of("\"next_offset\": 8", "\"next_offset\": 9"), Arguments.of("\"segment_num\": 0", "\"segment_num\": 2"),
                Arguments.of("\"segment_num\": 1", "\"segment_num\": 0"), Arguments.of("\"active_segment\": 1", "\"active_segment\": 0"),
                Arguments.of("\"active_segment\": 1", "\"active_segment\": 2"), Arguments.of("\"size_bytes\": ", "\"size_bytes\": 1"),
                Arguments.of("\"active_segment\"", "\"active\""), Arguments.of("\"segment_num\": 1", "\"segment_num\": -1"),
                Arguments.of("\"first_offset\": 0", "\"first_offset\": null"), Arguments.of("{", "["), Arguments.of("\"segments\"", "\"segments\": [], \"segments\""));
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void everyMemberOfAManifestIsHeldAgainstTheSegments(String from, String to) throws Exception {
        SegmentLog log = new SegmentLog(Form.L4);
        for (int i = 0; i < RECORDS; i++) {
            (i == RECORDS / 2 ? log.rotate() : log).data(payload(i));
        }
        List<byte[]> segments = log.segments();
        String manifest = StreamBench.manifest(segments, RECORDS / 2);
        StreamBench bench = StreamBench.of(Form.L4, folder).pinned(log);
        SampleFile second = new SampleFile(StreamBench.FILE.replace("000000", "000001"), segments.get(1));
        assertEquals(Indication.TOTAL_PASSED, bench.run(segments.getFirst(), second, StreamBench.manifestFile(manifest)).verdict().indication());
        ObjectResult result = bench.run(segments.getFirst(), second, StreamBench.manifestFile(manifest.replaceFirst(java.util.regex.Pattern.quote(from), to)));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication(), from + " to " + to);
        assertEquals(Set.of("kimberlite.manifest"), failing(result), from + " to " + to);
    }

    private static Set<String> failing(ObjectResult result) {
        Set<String> failing = new TreeSet<>();
        result.findings().stream().filter(seen -> seen.finding().weight() == io.assay.check.Weight.FAIL).forEach(seen -> failing.add(seen.finding().code().code()));
        return failing;
    }

    @Test
    void aSegmentThatBeginsAnewIsNamedThere() throws Exception {
        SegmentLog log = new SegmentLog(Form.L4).data(payload(0)).data(payload(1));
        SegmentLog restarted = new SegmentLog(Form.L4).data(payload(2));
        byte[] both = StreamBench.joined(List.of(log.segments().getFirst(), restarted.segments().getFirst()));
        ObjectResult result = StreamBench.of(Form.L4, folder).run(both);
        assertEquals("chain@0", StreamBench.firstOf(result, "chain"));
        assertEquals("sequence@0", StreamBench.firstOf(result, "sequence"));
    }
}
