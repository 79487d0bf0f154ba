// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.spanforge.attestation.Attestation.Statement;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds each clause's export against the attestation and, where the events lie beside, line by line against them without their signature. */
final class ExportsCheck {
    private static final Set<String> LEFT_OUT = Set.of("signature");

    private final Attestation attestation;
    private final Optional<Recount> recount;
    private final Tally tally;

    ExportsCheck(Attestation attestation, Optional<Recount> recount, Tally tally) {
        this.attestation = attestation;
        this.recount = recount;
        this.tally = tally;
    }

    /** Checks these files; {@code neighbours}: frameworks whose exports may lie among them. */
    void run(List<EvidenceFile> exports, Set<String> neighbours) throws UnreadableEvidence {
        if (exports.isEmpty()) {
            tally.notApplicable();
            return;
        }
        Map<String, EvidenceFile> byName = new HashMap<>();
        exports.forEach(file -> byName.put(file.simpleName(), file));
        for (Statement statement : attestation.statements()) {
            EvidenceFile file = byName.remove(MappingRule.exportOf(statement.clause()) + ".jsonl");
            tally.examined(1);
            if (file == null) {
                tally.report(Finding.of(AttestationCode.CONTENT, attestation.document().locator(), statement.clause() + " export", "exports"));
            } else {
                export(statement, file);
            }
        }
        MappingRule.ALL.stream().filter(rule -> neighbours.contains(rule.framework())).forEach(rule -> byName.remove(rule.export() + ".jsonl"));
        byName.values().stream().sorted(Comparator.comparing(EvidenceFile::name)).forEach(file ->
                tally.report(Finding.of(AttestationCode.CONTENT, file.locator(), "clause", file.simpleName())));
    }

    private void export(Statement statement, EvidenceFile file) throws UnreadableEvidence {
        byte[] bytes = file.content();
        List<byte[]> lines = lines(bytes);
        long expected = Math.min(statement.count().orElse(0), Recount.EXPORTED);
        tally.examined(lines.size());
        if (lines.size() != expected) {
            differs(file, statement.clause() + " lines", String.valueOf(expected), String.valueOf(lines.size()));
        }
        List<JsonObject> events = recount.flatMap(count -> count.clauses().stream()
                .filter(clause -> clause.rule.isOf(statement.clause())).findFirst()).map(clause -> clause.first).orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            if (i < events.size()) {
                line(statement, file, i, lines.get(i), events.get(i));
            } else {
                identifier(statement, file, i, lines.get(i));
            }
        }
    }

    /** With the event at hand the bytes are known but for the order of the members: as {@code json.dumps} writes the event without its signature. */
    private void line(Statement statement, EvidenceFile file, int index, byte[] line, JsonObject event) {
        if (!isSpelled(line, event)) {
            differs(file, statement.clause() + " line " + (index + 1), event.text("event_id").orElse(""), id(line));
        }
    }

    private static boolean isSpelled(byte[] line, JsonObject event) {
        try {
            JsonValue value = JsonReader.parse(line, 0, line.length, JsonDialect.PYTHON);
            return value instanceof JsonObject exported && JsonReader.duplicates(exported).isEmpty()
                    && Arrays.equals(line, PythonJson.plain(exported, LEFT_OUT)) && Arrays.equals(PythonJson.compactUtf8(exported), PythonJson.compactUtf8(event, LEFT_OUT));
        } catch (JsonSyntaxException | PythonJson.Unencodable beyond) {
            return false;
        }
    }

    private void identifier(Statement statement, EvidenceFile file, int index, byte[] line) {
        boolean listed = index < statement.ids().size();
        if (recount.isEmpty() && listed && !statement.ids().get(index).equals(id(line))) {
            differs(file, statement.clause() + " line " + (index + 1), statement.ids().get(index), id(line));
        }
    }

    private static String id(byte[] line) {
        try {
            JsonValue value = JsonReader.parse(line, 0, line.length, JsonDialect.PYTHON);
            return value instanceof JsonObject object ? object.text("event_id").orElse("") : "";
        } catch (JsonSyntaxException broken) {
            return "";
        }
    }

    private static List<byte[]> lines(byte[] bytes) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                if (i < bytes.length || i > from) {
                    lines.add(Arrays.copyOfRange(bytes, from, i));
                }
                from = i + 1;
            }
        }
        return lines;
    }

    private void differs(EvidenceFile file, String what, String ours, String theirs) {
        tally.report(Finding.of(AttestationCode.CONTENT, file.locator(), what, file.simpleName()).compared(ours, theirs));
    }
}
