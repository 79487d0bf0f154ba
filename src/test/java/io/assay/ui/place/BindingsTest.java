// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.EventCount;
import io.assay.check.Verdict;
import io.assay.evidence.Range;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.verify.ObjectResult;
import io.assay.verify.excerpt.Excerpt;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bytes of a file below a folder, of one beside the artefact, and of a container's entry are underlined by what the map says of them. */
class BindingsTest {
    private static List<Cover> covers(String artefact, String path, String entry, String named) {
        var spans = List.of(new Span(new Range(0, 10), "", "own", List.of(), Forger.ANYONE), new Span(new Range(4, 8), named, "open", List.of(), Forger.ANYONE));
        var object = new ObjectResult(artefact, "fake", "", 10, List.of(), Verdict.nothingFound(), EventCount.NONE, List.of(), List.of(),
            ProtectionMap.of(List.of(new Unit("open", List.of(), Forger.ANYONE, 4)), spans), List.of(), List.of(), List.of());
        var excerpt = new Excerpt(path, entry, 10, new Range(0, 10), new byte[10], new Range(2, 3), -1);
        return Bindings.of(object, excerpt, "", "").stream().map(Binding::cover).toList();
    }

    private static final List<Cover> PART = List.of(Cover.UNKNOWN, Cover.NONE, Cover.UNKNOWN);

    @Test
    void aFileBelowTheFolderIsNamedByItsPathThere() {
        assertEquals(PART, covers("/case/42", "/case/42/logs/segment.log", "", "logs/segment.log"));
    }

    @Test
    void aCompanionIsNamedByItsNameBesideTheArtefact() {
        assertEquals(PART, covers("/case/export.jsonl", "/case/export.jsonl.proof", "", "export.jsonl.proof"));
        assertEquals(PART, covers("export.jsonl", "export.jsonl.proof", "", "export.jsonl.proof"));
    }

    @Test
    void anEntryIsNamedAsTheContainerNamesIt() {
        assertEquals(PART, covers("/case/b.zip", "/case/b.zip", "a/b.json", "a/b.json"));
    }

    @Test
    void theArtefactsOwnBytesHaveNoName() {
        assertEquals(List.of(Cover.NONE), covers("/case/a.jsonl", "/case/a.jsonl", "", "other"));
    }

    @Test
    void ofAFileElsewhereTheMapSaysNothing() {
        assertEquals(List.of(Cover.UNKNOWN), covers("/case/42", "/other/42/segment.log", "", "segment.log"));
    }
}
