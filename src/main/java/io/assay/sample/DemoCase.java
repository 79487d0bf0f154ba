// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.CanonicalJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the demo case: {@code good/<sample>/}, {@code tampered/<sample>/} and {@code trust.json}; the same bytes every time. What nothing can prove,
 * untouched though it is, lies in {@code unproven/<sample>/} and not among what passes.
 */
public final class DemoCase {
    private final List<Sample> samples;

    public DemoCase(List<Sample> samples) {
        this.samples = List.copyOf(samples);
    }

    /** Writes into a directory that is made where it is missing; files of an earlier demo are replaced. */
    public void write(Path directory) throws IOException {
        for (Sample sample : samples) {
            write(directory.resolve(sample.isProvable() ? "good" : "unproven").resolve(sample.name()), sample.good());
            write(directory.resolve("tampered").resolve(sample.name()), sample.tampered());
        }
        Files.createDirectories(directory);
        Files.write(directory.resolve("trust.json"), trust());
    }

    private byte[] trust() {
        List<Object> keys = new ArrayList<>();
        List<Object> anchors = new ArrayList<>();
        Map<String, Object> expectations = new LinkedHashMap<>();
        for (Sample sample : samples) {
            keys.addAll(sample.keys());
            anchors.addAll(sample.anchors());
            expectations.putAll(sample.expectations());
        }
        return CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", keys, "anchors", anchors, "expectations", expectations));
    }

    private static void write(Path folder, List<SampleFile> files) throws IOException {
        for (SampleFile file : files) {
            Path target = folder.resolve(file.path());
            Files.createDirectories(target.getParent());
            Files.write(target, file.bytes());
        }
    }
}
