// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pii;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonFloat;
import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.Desk;
import io.assay.format.spanforge.RecordLines;
import io.assay.format.spanforge.document.PlainDocument;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Recomputes what a document's figures say of each other, and counts again what lies beside. */
final class FigureCheck {
    private static final String REMOVED = "[REMOVED]";
    private static final int STEP = 1 << 20;

    private final PlainDocument document;
    private final Tally tally;
    private final Desk desk;

    FigureCheck(PlainDocument document, Tally tally, Desk desk) {
        this.document = document;
        this.tally = tally;
        this.desk = desk;
    }

    void run(PiiKind kind) throws UnreadableEvidence {
        tally.examined(1);
        JsonObject root = document.root();
        switch (kind) {
            case ERASURE -> zero(root, root.has("records_erased") ? "records_erased" : "fields_erased");
            case ACCESS -> {
                zero(root, "event_count");
                same("event_count", String.valueOf(items(root, "events").size()), number(root, "event_count"));
            }
            case SAFE_HARBOR -> removed(root.object("result").orElse(root));
            case ANONYMISED -> items(root, "redaction_manifest").forEach(item -> replaced(root, item));
            case TRAINING -> training(root);
            case ARTICLE_30 -> List.of("controller_name", "processing_purposes", "data_subjects", "security_measures").forEach(name -> filled(root, name));
        }
    }

    /** A count of nothing, however it is spelled, is a stub; what is no count says nothing either. */
    private void zero(JsonObject root, String member) {
        Optional<BigDecimal> count = switch (root.find(member).orElse(null)) {
            case JsonNumber number when Double.isFinite(number.toDouble()) -> Optional.of(number.exact());
            case JsonArray array -> Optional.of(BigDecimal.valueOf(array.items().size()));
            case null, default -> Optional.empty();
        };
        if (count.isEmpty() || count.get().signum() < 0) {
            differs(member, "\u22650", number(root, member));
        } else if (count.get().signum() == 0) {
            tally.report(Finding.of(PiiCode.RECEIPT_ZERO, document.locator().inField(member), member));
        }
    }

    private void removed(JsonObject result) {
        String text = result.text("text").orElse("");
        long marks = (text.length() - text.replace(REMOVED, "").length()) / REMOVED.length();
        OptionalLong stated = result.integer("replacements");
        if (stated.isPresent() && stated.getAsLong() < marks) {
            differs("replacements", "\u2265" + marks, String.valueOf(stated.getAsLong()));
        }
    }

    /** What the manifest says stands in the place of a value has to stand at that path. */
    private void replaced(JsonObject root, JsonValue item) {
        tally.examined(1);
        String path = item instanceof JsonObject entry ? entry.text("field_path").orElse("") : "";
        String mark = item instanceof JsonObject entry ? entry.text("replacement").orElse("") : "";
        String hash = item instanceof JsonObject entry ? entry.text("original_hash").orElse("") : "";
        String there = root.object("clean_payload").flatMap(payload -> at(payload, path)).orElse("");
        if (mark.isEmpty() || !there.contains(mark)) {
            differs("redaction_manifest " + path, there.isEmpty() ? "" : "-", mark);
        }
        if (!hash.matches("[0-9a-f]{64}")) {
            differs("original_hash " + path, "SHA-256", hash);
        }
    }

    /** A text by its path: names joined by dots, places in arrays as {@code [n]} or {@code .n}. */
    private static Optional<String> at(JsonValue value, String path) {
        JsonValue here = value;
        for (String step : path.replace("[", ".").replace("]", "").split("\\.")) {
            if (here instanceof JsonObject object && object.has(step)) {
                here = object.find(step).orElseThrow();
            } else if (here instanceof JsonArray array && step.matches("\\d{1,6}") && Integer.parseInt(step) < array.items().size()) {
                here = array.items().get(Integer.parseInt(step));
            } else {
                return Optional.empty();
            }
        }
        return here instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }

    private void training(JsonObject root) throws UnreadableEvidence {
        OptionalLong total = root.integer("total_records");
        OptionalLong found = root.integer("pii_records");
        if (total.isPresent() && found.isPresent()) {
            double share = total.getAsLong() == 0 ? 0 : 100.0 * found.getAsLong() / total.getAsLong();
            String ours = PythonFloat.repr(new BigDecimal(share).setScale(2, RoundingMode.HALF_EVEN).doubleValue());
            same("prevalence_pct", ours, number(root, "prevalence_pct"));
            if (found.getAsLong() > total.getAsLong()) {
                differs("pii_records", "\u2264" + total.getAsLong(), String.valueOf(found.getAsLong()));
            }
        }
        Optional<EvidenceFile> data = PiiFormat.data(document.file(), root).filter(file -> file.simpleName().endsWith(".jsonl"));
        if (data.isPresent() && total.isPresent()) {
            same("total_records", String.valueOf(rows(data.get())), String.valueOf(total.getAsLong()));
        }
    }

    private long rows(EvidenceFile file) throws UnreadableEvidence {
        long[] rows = new long[1];
        RecordLines lines = new RecordLines(new RecordLines.Visitor() {
            @Override
            public void line(long number, long from, byte[] bytes, boolean ended) {
                rows[0] += new String(bytes, StandardCharsets.ISO_8859_1).isBlank() ? 0 : 1;
            }

            @Override
            public void tooLong(long number, long from) {
                rows[0]++;
            }
        });
        for (long at = 0; at < file.size(); at += STEP) {
            desk.poll();
            byte[] step = file.read(at, (int) Math.min(STEP, file.size() - at));
            lines.write(step, 0, step.length);
        }
        lines.close();
        return rows[0];
    }

    private void filled(JsonObject root, String member) {
        tally.examined(1);
        boolean empty = root.text(member).map(String::isBlank).orElse(root.array(member).map(array -> array.items().isEmpty()).orElse(true));
        if (empty) {
            tally.report(Finding.of(PiiCode.FIGURE, document.locator().inField(member), member).weighing(Weight.WARN));
        }
    }

    private static List<JsonValue> items(JsonObject root, String member) {
        return root.array(member).map(JsonArray::items).orElse(List.of());
    }

    private static String number(JsonObject root, String member) {
        return root.find(member).filter(JsonNumber.class::isInstance).map(JsonNumber.class::cast)
                .map(value -> value.isInteger() ? value.lexeme() : PythonFloat.repr(value.toDouble())).orElse("");
    }

    private void same(String member, String ours, String theirs) {
        tally.examined(1);
        desk.claim(Claim.compared(member, theirs, ours));
        if (!ours.equals(theirs)) {
            differs(member, ours, theirs);
        }
    }

    private void differs(String member, String ours, String theirs) {
        tally.report(Finding.of(PiiCode.FIGURE, document.locator().inField(member), member).compared(ours, theirs));
    }
}
