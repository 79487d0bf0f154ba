// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Tally;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.pass.EventSource;
import io.assay.sample.verity.VerityExportSample;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.passage.Passages;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event that is read again by itself is the event that was read among the others. */
class AgainTest {
    @TempDir
    private Path folder;

    private static String told(RecordedEvent event) {
        return event.at().bytes() + " " + event.position() + " " + event.timestamp() + event.stream() + event.actor() + event.operation() + event.hasPayload()
            + new String(event.payload(), StandardCharsets.ISO_8859_1) + event.isEncrypted();
    }

    private void isTheSameAgain(String name, byte[] export, Sources form, int events) throws Exception {
        EventSource source = form.finely(EvidenceFile.named(Files.write(folder.resolve(name), export), new Custody()));
        List<RecordedEvent> first = new ArrayList<>();
        for (long part = 0; part < source.parts(); part++) {
            source.read(part, event -> first.add(RecordedEvent.of(event)), new Tally());
        }
        assertEquals(events, first.size());
        try (Passages passages = new Passages()) {
            for (RecordedEvent event : first) {
                List<String> again = new ArrayList<>();
                assertTrue(source.again(event.at(), passages.of(event.at()), one -> again.add(told(RecordedEvent.of(one)))));
                assertEquals(List.of(told(event)), again);
            }
        }
    }

    private static String lines() {
        return new String(new VerityExportSample().good().getFirst().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void inJsonLinesAsTheProducerWritesThemAndOtherwise() throws Exception {
        isTheSameAgain("plain.jsonl", lines().getBytes(StandardCharsets.UTF_8), Sources.JSONL, 4);
        isTheSameAgain("odd.jsonl", lines().replace(",", ", ").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), Sources.JSONL, 4);
    }

    @Test
    void inCsv() throws Exception {
        String table = new String(OtherForms.csv().export(), StandardCharsets.UTF_8);
        isTheSameAgain("plain.csv", table.getBytes(StandardCharsets.UTF_8), Sources.CSV, 2);
        isTheSameAgain("quoted.csv", table.replace("system:ingest", "\"system,\nin\"\"gest\"").replace("\n123", "\r\n123").getBytes(StandardCharsets.UTF_8), Sources.CSV, 2);
    }
}
