// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.canon.Hex;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.SegmentLog.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A stream of patients in layout L4: two segments, compressed records, index, write-ahead file, manifest. Tampered: one record cut out. */
public final class KimberliteLogSample implements Sample {
    private static final String STREAM = "21474836481/";
    private static final int ROTATED = 4;

    @Override
    public String name() {
        return "kimberlite-log";
    }

    private static SegmentLog log() {
        SegmentLog log = new SegmentLog(Form.L4);
        log.data(insert(1, "Anna")).compressed(1, insert(2, "Ben" + "edikt".repeat(12))).checkpoint().data(insert(3, "Cem")).rotate();
        return log.compressed(2, Demo.text(" ".repeat(40))).data(insert(4, "Dora"));
    }

    private static byte[] insert(int id, String name) {
        return Demo.text("{\"data\":{\"id\":" + id + ",\"name\":\"" + name + "\"},\"table\":\"patients\",\"type\":\"insert\"}");
    }

    @Override
    public List<SampleFile> good() {
        SegmentLog log = log();
        List<SampleFile> files = new ArrayList<>();
        files.add(new SampleFile(STREAM + "segment_000000.log", log.segments().get(0)));
        files.add(new SampleFile(STREAM + "segment_000000.log.idx", SegmentLog.index(log.positions(0))));
        files.add(new SampleFile(STREAM + "segment_000000.log.idx.wal", SegmentLog.wal(log.positions(0).subList(2, ROTATED))));
        files.add(new SampleFile(STREAM + "segment_000001.log", log.segments().get(1)));
        files.add(new SampleFile(STREAM + "segment_000001.log.idx", SegmentLog.index(log.positions(1).subList(0, 1))));
        files.add(new SampleFile(STREAM + "segment_000001.log.idx.wal", SegmentLog.wal(log.positions(1).subList(1, 2))));
        files.add(new SampleFile(STREAM + "manifest.json", Demo.pretty(Demo.object("segments", List.of(
                segment(0, 0, ROTATED, log.segments().get(0).length), segment(1, ROTATED, log.count(), log.segments().get(1).length)),
                "active_segment", 1))));
        return files;
    }

    private static Map<String, Object> segment(int number, long first, long next, long size) {
        return Demo.object("segment_num", number, "first_offset", first, "next_offset", next, "size_bytes", size);
    }

    @Override
    public List<SampleFile> tampered() {
        SegmentLog log = log();
        byte[] bytes = log.segments().getFirst();
        int from = log.positions(0).get(1).intValue();
        int to = log.positions(0).get(2).intValue();
        byte[] cut = new byte[bytes.length - (to - from)];
        System.arraycopy(bytes, 0, cut, 0, from);
        System.arraycopy(bytes, to, cut, from, bytes.length - to);
        List<SampleFile> files = new ArrayList<>(good());
        files.set(0, new SampleFile(files.getFirst().path(), cut));
        return files;
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of();
    }

    @Override
    public List<Map<String, Object>> anchors() {
        SegmentLog log = log();
        return List.of(Map.of("kind", "chain-head", "subject", "stream:21474836481", "count", log.count(), "hash", Hex.encode(log.head())));
    }
}
