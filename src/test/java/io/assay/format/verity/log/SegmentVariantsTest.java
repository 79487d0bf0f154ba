// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.Hex;
import io.assay.check.Indication;
import io.assay.format.FormatBench;
import io.assay.format.verity.craton.CratonLog;
import io.assay.format.verity.kimberlite.KimberliteLog;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.SegmentLog;
import io.assay.sample.verity.SegmentLog.Form;
import io.assay.verify.ObjectResult;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every layout, whole and with one thing done to it: what was done is named, and nothing is called whole that is not. */
class SegmentVariantsTest {
    private static final int RECORDS = 8;
    private static final String FOLDER = "77";
    private static final String FILE = FOLDER + "/segment_000000.log";

    @TempDir
    Path folder;

    /** One stream with the head of the whole log pinned. */
    private record Stream(List<SampleFile> good, long count, byte[] head) implements Sample {
        @Override
        public String name() {
            return "stream";
        }

        @Override
        public List<SampleFile> tampered() {
            return good;
        }

        @Override
        public List<Map<String, Object>> keys() {
            return List.of();
        }

        @Override
        public List<Map<String, Object>> anchors() {
            return List.of(Map.of("kind", "chain-head", "subject", "stream:" + FOLDER, "count", count, "hash", Hex.encode(head)));
        }
    }

    private static SegmentLog log(Form form) {
        SegmentLog log = new SegmentLog(form);
        for (int i = 0; i < RECORDS; i++) {
            if (i == 3 && form.compareTo(Form.L2) >= 0) {
                log.checkpoint();
            } else {
                log.data(("{\"id\":" + i + "}").getBytes(StandardCharsets.UTF_8));
            }
        }
        return log;
    }

    private static List<byte[]> records(SegmentLog log) {
        List<byte[]> records = new ArrayList<>();
        byte[] all = log.segments().getFirst();
        List<Long> at = log.positions(0);
        for (int i = 0; i < at.size(); i++) {
            records.add(Arrays.copyOfRange(all, at.get(i).intValue(), i + 1 < at.size() ? at.get(i + 1).intValue() : all.length));
        }
        return records;
    }

    private static byte[] joined(List<byte[]> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        records.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private ObjectResult run(Form form, byte[] segment, SegmentLog whole, SampleFile... beside) throws Exception {
        List<SampleFile> files = new ArrayList<>(List.of(new SampleFile(FILE, segment)));
        files.addAll(List.of(beside));
        Stream stream = new Stream(files, whole.count(), whole.head());
        SegmentLogFormat format = new SegmentLogFormat(isKimberlite(form) ? new KimberliteLog() : new CratonLog());
        return new FormatBench(format, stream, FOLDER, folder).run(files);
    }

    private static boolean isKimberlite(Form form) {
        return form.compareTo(Form.L3) >= 0;
    }

    private void fails(Form form, byte[] segment, SegmentLog whole, String... faults) throws Exception {
        ObjectResult result = run(form, segment, whole);
        Set<String> codes = result.findings().stream().map(seen -> seen.finding().code().code()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication(), form + " " + codes);
        for (String fault : faults) {
            assertTrue(codes.contains((isKimberlite(form) ? "kimberlite." : "craton.") + fault), form + " lacks " + fault + ": " + codes);
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void theWholeLogPassesWhereItHasAChain(Form form) throws Exception {
        SegmentLog log = log(form);
        assertEquals(form == Form.L0 ? Indication.INDETERMINATE : Indication.TOTAL_PASSED, run(form, log.segments().getFirst(), log).verdict().indication());
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, names = "L0", mode = EnumSource.Mode.EXCLUDE)
    void aRecordMissingTwiceOrElsewhereBreaksChainAndSequence(Form form) throws Exception {
        SegmentLog log = log(form);
        for (List<Integer> order : List.of(List.of(1, 2, 3, 4, 5, 6, 7), List.of(0, 1, 2, 4, 5, 6, 7), List.of(0, 1, 1, 2, 3, 4, 5, 6, 7), List.of(0, 1, 3, 2, 4, 5, 6, 7))) {
            List<byte[]> records = records(log);
            fails(form, joined(order.stream().map(records::get).toList()), log, "chain", "sequence");
        }
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, names = "L0", mode = EnumSource.Mode.EXCLUDE)
    void aTailCutAtARecordIsSeenByThePinnedHeadAlone(Form form) throws Exception {
        SegmentLog log = log(form);
        fails(form, joined(records(log).subList(0, RECORDS - 2)), log, "anchor");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aLogEndsInTheMiddleOfARecord(Form form) throws Exception {
        SegmentLog log = log(form);
        byte[] all = log.segments().getFirst();
        int last = records(log).getLast().length;
        for (int cut : new int[] {1, 5, 9, last / 2, last - 1}) {
            fails(form, Arrays.copyOf(all, all.length - cut), log, "torn-tail");
        }
    }

    @Test
    void aRecordThatLacksOnlyItsEndMarkerIsCalledSo() throws Exception {
        SegmentLog log = log(Form.L4);
        byte[] all = log.segments().getFirst();
        fails(Form.L4, Arrays.copyOf(all, all.length - 4), log, "torn-tail", "end-sentinel");
        byte[] zero = all.clone();
        Arrays.fill(zero, all.length - 4, all.length, (byte) 0);
        fails(Form.L4, zero, log, "end-sentinel");
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, names = {"L3", "L4"})
    void sizesThatLieAreRefusedBeforeTheyAreAllocated(Form form) throws Exception {
        byte[] claim = ByteBuffer.allocate(9).order(ByteOrder.LITTLE_ENDIAN).putInt(0xFFFFFFFF).array();
        for (byte[] stored : List.of(claim, new byte[0], new byte[] {40, 0, 0, 0})) {
            SegmentLog log = new SegmentLog(form).data(new byte[] {1}).record(0, 1, stored, new byte[40]).data(new byte[] {2});
            fails(form, log.segments().getFirst(), log, "decompress");
        }
        SegmentLog unknown = new SegmentLog(form).data(new byte[] {1}).record(0, 3, new byte[] {7}, new byte[] {7}).data(new byte[] {2});
        fails(form, unknown.segments().getFirst(), unknown, "decompress");
        SegmentLog half = new SegmentLog(form).data(new byte[] {1}).record(0, 2, new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0x20}, new byte[9]);
        fails(form, half.segments().getFirst(), half, "decompress");
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, names = {"L2", "L3", "L4"})
    void kindsAndCheckpointsAreHeldAgainstTheLog(Form form) throws Exception {
        SegmentLog kind = new SegmentLog(form).data(new byte[] {1}).record(3, 0, new byte[] {7}, new byte[] {7}).data(new byte[] {2});
        fails(form, kind.segments().getFirst(), kind, "record-kind");
        for (byte[] payload : List.of(new byte[40], new byte[39])) {
            SegmentLog wrong = new SegmentLog(form).data(new byte[] {1}).record(1, 0, payload, payload);
            fails(form, wrong.segments().getFirst(), wrong, "checkpoint-record");
        }
        SegmentLog tombstone = new SegmentLog(form).checkpoint().record(2, 0, new byte[] {7}, new byte[] {7});
        assertEquals(Indication.TOTAL_PASSED, run(form, tombstone.segments().getFirst(), tombstone).verdict().indication());
    }

    @ParameterizedTest
    @EnumSource(value = Form.class, names = "L0", mode = EnumSource.Mode.EXCLUDE)
    void anIndexOfMoreRecordsThanTheLogHasShowsACutTail(Form form) throws Exception {
        SegmentLog log = log(form);
        List<byte[]> records = records(log);
        ObjectResult result = run(form, joined(records.subList(0, 5)), log, new SampleFile(FILE + ".idx", SegmentLog.index(log.positions(0))));
        assertTrue(result.findings().stream().anyMatch(seen -> seen.finding().code().code().endsWith(".index")));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        ObjectResult lagging = run(form, log.segments().getFirst(), log, new SampleFile(FILE + ".idx", SegmentLog.index(log.positions(0).subList(0, 3))));
        assertEquals(Indication.TOTAL_PASSED, lagging.verdict().indication());
    }
}
