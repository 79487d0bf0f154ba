// SPDX-License-Identifier: Apache-2.0
package io.assay.report.form;

import io.assay.canon.CanonicalJson;
import io.assay.report.dossier.Block;
import io.assay.report.dossier.Block.Grid;
import io.assay.report.dossier.Block.GridColumn;
import io.assay.report.dossier.Dossier;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Front;
import io.assay.report.dossier.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dossier as JSON, {@code assay.dossier/1}, RFC 8785 bytes: the words of the report for programs that lay them out anew. For judging
 * evidence by program, {@code assay.verdict/1} is the form to read: its words do not depend on the language.
 *
 * <p>Members: {@code schema}, {@code language}, {@code at}, {@code verdictSha256}, {@code front} and {@code sections}, each with
 * {@code id}, {@code title} and {@code blocks}; a block has a {@code kind} (paragraph, heading, list, commands, table, figure,
 * signatures). A table's cells are lists of lines.
 */
public final class JsonForm {
    private JsonForm() {
    }

    /** The bytes of the file. */
    public static byte[] bytes(Dossier dossier) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", "assay.dossier/1");
        document.put("language", dossier.language().tag());
        document.put("at", dossier.at().toString());
        document.put("verdictSha256", dossier.verdictSha256());
        document.put("front", front(dossier.front()));
        document.put("sections", dossier.sections().stream().map(JsonForm::section).toList());
        return CanonicalJson.bytes(document);
    }

    private static Map<String, Object> front(Front front) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", front.title());
        json.put("subject", front.subject());
        json.put("outcome", front.outcome());
        json.put("headline", front.headline());
        json.put("axes", grid(front.axes()));
        json.put("reservations", grid(front.reservations()));
        json.put("facts", grid(front.facts()));
        return json;
    }

    private static Map<String, Object> section(Section section) {
        return Map.of("id", section.id().word(), "title", section.title(), "blocks", section.blocks().stream().map(JsonForm::block).toList());
    }

    private static Map<String, Object> block(Block block) {
        return switch (block) {
            case Block.Subhead(String text) -> Map.of("kind", "heading", "text", text);
            case Block.Words(String text) -> Map.of("kind", "paragraph", "text", text);
            case Block.Points(List<String> items) -> Map.of("kind", "list", "items", items);
            case Block.Commands(List<String> lines) -> Map.of("kind", "commands", "lines", lines);
            case Grid grid -> grid(grid);
            case Block.Picture picture -> Map.of("kind", "figure", "text", picture.figure().alternative(), "caption", picture.figure().caption());
            case Block.SignatureLines lines -> Map.of("kind", "signatures", "labels", lines.labels(), "people", lines.people());
        };
    }

    private static Map<String, Object> grid(Grid grid) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", "table");
        json.put("id", grid.id());
        json.put("title", grid.title());
        json.put("columns", grid.columns().stream().map(GridColumn::title).toList());
        json.put("rows", grid.rows().stream().map(row -> row.stream().map(JsonForm::cell).toList()).toList());
        return json;
    }

    private static List<String> cell(Entry entry) {
        return entry.lines().stream().map(Entry.Line::text).toList();
    }
}
