// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.exposure.EntityKind;
import io.assay.exposure.dataset.Article10;
import io.assay.source.UnreadableEvidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowScansTest {
    @TempDir
    private Path folder;

    @Test
    void personalDataOfAllPathsIsCountedAndPlaced() throws IOException, UnreadableEvidence {
        Path one = Files.writeString(folder.resolve("one.jsonl"), "{\"user\":\"anna@example.com\"}");
        Path other = Files.writeString(folder.resolve("other.txt"), "to bert@example.org");
        var exposure = WindowScans.exposure(List.of(one, other), () -> false);
        assertEquals(2L, exposure.counts().get(EntityKind.EMAIL));
        assertEquals(List.of(9L, 3L), exposure.places(EntityKind.EMAIL).stream().map(place -> place.bytes().from()).toList());
    }

    @Test
    void aDataSetIsMeasuredAndACancelledScanGivesNothing() throws IOException, UnreadableEvidence {
        Files.writeString(folder.resolve("rows.jsonl"), "{\"text\":\"hello\",\"consent\":true,\"source\":\"survey\"}\n".repeat(4));
        var report = WindowScans.dataset(List.of(folder), () -> false).orElseThrow();
        assertEquals(4, report.figures().rows());
        assertTrue(Article10.CONSENT.passes(report.figures()));
        assertEquals(Optional.empty(), WindowScans.dataset(List.of(folder), () -> true));
    }
}
