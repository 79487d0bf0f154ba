// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.strip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.ui.fixture.Fixture;
import io.assay.ui.fixture.FixtureQuestion;
import io.assay.ui.place.Cover;
import io.assay.verify.ObjectResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StripTest {
    @TempDir
    Path folder;

    @Test
    void everyByteIsCountedOnce() throws IOException {
        var object = Fixture.in(folder).failed();
        var strip = Strip.of(object);
        assertEquals(object.size(), strip.bytes());
        assertEquals(object.protection().units().stream().filter(unit -> !unit.isBound()).mapToLong(unit -> unit.bytes()).sum(), strip.unbound());
        assertTrue(strip.parts().stream().anyMatch(part -> part.cover() == Cover.MISMATCH));
        assertFalse(strip.sampled());
    }

    @Test
    void manySpansAreJoinedWithoutLosingTheShareNothingBinds() throws IOException {
        var like = Fixture.in(folder).passed();
        var spans = new ArrayList<Span>();
        for (int i = 0; i < 200_000; i++) {
            var by = i % 4 == 0 ? List.<CheckId>of() : List.of(FixtureQuestion.CRC.id());
            spans.add(new Span(new Range(i * 10L, i * 10L + 10), "", "u", by, Forger.ANYONE));
        }
        var object = new ObjectResult(like.path(), like.format(), "", 2_000_000, List.of(), like.verdict(), like.events(), like.checks(), List.of(),
            ProtectionMap.of(List.of(), spans), List.of(), List.of(), List.of());
        var strip = Strip.of(object);
        assertTrue(strip.parts().size() <= 4001, "parts " + strip.parts().size());
        assertEquals(500_000, strip.unbound());
        var columns = new StripColumns(strip, 600);
        assertEquals(Cover.MATCH, columns.cover(300));
        assertEquals(0.25, columns.share(300), 0.03);
    }

    @Test
    void companionsFollowTheFileAndEntriesStandForTheirContainer() throws IOException {
        List<CheckId> crc = List.of(FixtureQuestion.CRC.id());
        assertEquals(List.of("case.json 10", "side.jsonl 20"), named(List.of("/evidence/side.jsonl"), new Span(new Range(0, 10), "", "u", crc, Forger.ANYONE),
            new Span(new Range(0, 20), "side.jsonl", "u", List.of(), Forger.ANYONE)));
        assertEquals(List.of("entry.json 20", "side.jsonl 5"), named(List.of("side.jsonl"), new Span(new Range(0, 10), "", "u", crc, Forger.ANYONE),
            new Span(new Range(0, 20), "entry.json", "u", crc, Forger.ANYONE), new Span(new Range(0, 5), "side.jsonl", "u", crc, Forger.ANYONE)));
    }

    private List<String> named(List<String> companions, Span... spans) throws IOException {
        var like = Fixture.in(folder).passed();
        var object = new ObjectResult("/evidence/case.json", like.format(), "", 10, companions, like.verdict(), like.events(), like.checks(), List.of(),
            ProtectionMap.of(List.of(), List.of(spans)), List.of(), List.of(), List.of());
        return Strip.of(object).parts().stream().map(part -> part.name() + " " + part.bytes()).toList();
    }
}
