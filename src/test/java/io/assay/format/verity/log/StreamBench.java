// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.canon.Hex;
import io.assay.format.FormatBench;
import io.assay.format.verity.craton.CratonLog;
import io.assay.format.verity.kimberlite.KimberliteLog;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.SegmentLog;
import io.assay.sample.verity.SegmentLog.Form;
import io.assay.verify.ObjectResult;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One stream directory with a segment that a test made, with or without the head of a whole log pinned. */
final class StreamBench {
    static final String FOLDER = "77";
    static final String FILE = FOLDER + "/segment_000000.log";

    private final Form form;
    private final Path folder;
    private SegmentLog pinned;

    private record Stream(List<SampleFile> good, List<Map<String, Object>> anchors) implements Sample {
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
    }

    private StreamBench(Form form, Path folder) {
        this.form = form;
        this.folder = folder;
    }

    static StreamBench of(Form form, Path folder) {
        return new StreamBench(form, folder);
    }

    StreamBench pinned(SegmentLog whole) {
        pinned = whole;
        return this;
    }

    ObjectResult run(byte[] segment, SampleFile... beside) throws Exception {
        List<SampleFile> files = new ArrayList<>(List.of(new SampleFile(FILE, segment)));
        files.addAll(List.of(beside));
        List<Map<String, Object>> anchors = pinned == null ? List.of()
                : List.of(Map.of("kind", "chain-head", "subject", "stream:" + FOLDER, "count", pinned.count(), "hash", Hex.encode(pinned.head())));
        SegmentLogFormat format = new SegmentLogFormat(form.compareTo(Form.L3) >= 0 ? new KimberliteLog() : new CratonLog());
        return new FormatBench(format, new Stream(files, anchors), FOLDER, Files.createTempDirectory(folder, "run")).run(files);
    }

    /** The first finding of that code and the record it names, as {@code chain@5}; what is not there gives the code alone. */
    static String firstOf(ObjectResult result, String fault) {
        return result.findings().stream().filter(seen -> seen.finding().code().code().endsWith('.' + fault)).findFirst()
                .map(seen -> fault + '@' + Long.toUnsignedString(seen.finding().at().position())).orElse(fault);
    }

    static List<String> codes(ObjectResult result) {
        return result.findings().stream().map(seen -> seen.finding().code().code()).toList();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(List<byte[]> records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        records.forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** As the product writes it; every segment but the last holds so many records. */
    static String manifest(List<byte[]> segments, int each) {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            entries.add("""
                        {
                          "segment_num": %d,
                          "first_offset": %d,
                          "next_offset": %d,
                          "size_bytes": %d
                        }""".formatted(i, i * each, (i + 1) * each, segments.get(i).length).indent(4).stripTrailing());
        }
        return "{\n  \"segments\": [\n" + String.join(",\n", entries) + "\n  ],\n  \"active_segment\": " + (segments.size() - 1) + "\n}";
    }

    static SampleFile manifestFile(String text) {
        return new SampleFile(FOLDER + "/manifest.json", text(text));
    }
}
