// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.spanforge.Containers;
import io.assay.format.spanforge.compat.EventSource;
import io.assay.format.spanforge.log.lines.LineBuffer;
import io.assay.format.spanforge.log.lines.LogFile;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells an event log from its first lines: objects with the members of an event, also where some of them are damaged. */
final class LogRecognition {
    private static final List<String> MEMBERS = List.of("event_id", "event_type", "payload", "schema_version", "source", "timestamp");
    private static final Pattern NAMES = Pattern.compile("(event|audit|chain|spanforge).*\\.jsonl$");
    private static final int ENOUGH = 5;
    private static final int LINES = 20;

    private LogRecognition() {}

    static Recognition of(EvidenceFile file) {
        if (!file.isRegular() || Containers.isOne(file.head()) || EventSource.isWholeArray(file)) {
            return Recognition.NO;
        }
        if (isBlank(file)) {
            // nothing speaks in an empty file but its name: an export of no events is this format's business
            return NAMES.matcher(file.simpleName()).find() ? Recognition.of(Certainty.POSSIBLE) : Recognition.NO;
        }
        Certainty certainty = certainty(beginning(file));
        return certainty == Certainty.NO ? Recognition.NO : new Recognition(certainty, RotatedSet.after(file));
    }

    /** The head; more of a file whose first line is longer and begins as events do. */
    private static byte[] beginning(EvidenceFile file) {
        byte[] head = file.head();
        String text = new String(head, StandardCharsets.ISO_8859_1);
        boolean longer = file.size() > head.length && text.startsWith("{") && text.contains("\"event_") && text.indexOf('\n') < 0;
        try {
            return longer ? file.read(0, (int) Math.min(file.size(), LineBuffer.LONGEST)) : head;
        } catch (UnreadableEvidence unreadable) {
            return head;
        }
    }

    /** Whether the file holds nothing, or white space alone. */
    private static boolean isBlank(EvidenceFile file) {
        byte[] head = file.head();
        int at = LogFile.startsWithBom(head) ? 3 : 0;
        while (at < head.length && (head[at] == ' ' || head[at] == '\t' || head[at] == '\r' || head[at] == '\n')) {
            at++;
        }
        return at == head.length && at == file.size();
    }

    private static Certainty certainty(byte[] head) {
        int at = LogFile.startsWithBom(head) ? 3 : 0;
        for (int line = 0; line < LINES && at < head.length; line++) {
            int end = at;
            while (end < head.length && head[end] != '\n') {
                end++;
            }
            if (event(head, at, end).isPresent()) {
                return Certainty.CERTAIN;
            }
            at = end + 1;
        }
        return speaksOfEvents(head) ? Certainty.LIKELY : Certainty.NO;
    }

    /** The object in these bytes, when it has nearly all members that an event must have. */
    private static Optional<JsonObject> event(byte[] bytes, int from, int to) {
        try {
            if (from < to && JsonReader.parse(bytes, from, to, JsonDialect.PYTHON) instanceof JsonObject object) {
                return MEMBERS.stream().filter(object::has).count() >= ENOUGH && object.has("event_id") | object.has("payload")
                    ? Optional.of(object) : Optional.empty();
            }
            return Optional.empty();
        } catch (JsonSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether the bytes begin like an object and name nearly all members of an event, wherever. */
    private static boolean speaksOfEvents(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        boolean object = text.stripLeading().startsWith("{") || text.contains("\n{");
        return object && MEMBERS.stream().filter(name -> text.contains("\"" + name + "\"")).count() >= ENOUGH
            && Stream.of("\"event_id\"", "\"payload\"").anyMatch(text::contains);
    }
}
