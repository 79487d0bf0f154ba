// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.evidence.Range;
import io.assay.format.semvec.JsonLayout;
import io.assay.format.semvec.JsonSpelling;
import java.util.ArrayList;
import java.util.List;

/**
 * One line as it stands.
 *
 * @param at       bytes of the file, without the line feed
 * @param request  what it says; null where it says nothing
 * @param verdict  what the rules give for it alone; null where there is no request
 * @param fault    why there is no request; empty where there is one
 * @param json     whether it is JSON at all
 * @param layout   name of its white space; empty where it is none that is known
 * @param spelling what it spells in no canonical way
 */
record LogLine(Range at, Request request, LineVerdict verdict, String fault, boolean json, String layout, List<String> spelling) {
    /** The lines of a piece, in order. */
    static List<LogLine> of(byte[] piece, long offset, RequestRules rules) {
        List<LogLine> lines = new ArrayList<>();
        int from = 0;
        while (from < piece.length) {
            int to = from;
            while (to < piece.length && piece[to] != '\n') {
                to++;
            }
            lines.add(line(piece, from, to, offset, rules));
            from = to + 1;
        }
        return lines;
    }

    private static LogLine line(byte[] piece, int from, int to, long offset, RequestRules rules) {
        Range at = new Range(offset + from, offset + to);
        try {
            JsonValue value = JsonReader.parse(piece, from, to);
            if (!JsonReader.duplicates(value).isEmpty()) {
                return broken(at, "duplicate " + JsonReader.duplicates(value).getFirst().name(), true);
            }
            Request request = Request.of(value);
            JsonSpelling spelling = JsonSpelling.of(piece, value);
            List<String> odd = new ArrayList<>();
            spelling.texts().forEach(text -> odd.add(text.value()));
            spelling.numbers().forEach(number -> odd.add(number.lexeme()));
            return new LogLine(at, request, LineVerdict.of(request, rules), "", true, JsonLayout.of(piece, from, to, value).orElse(""), List.copyOf(odd));
        } catch (JsonSyntaxException syntax) {
            return broken(at, syntax.fault().name(), false);
        } catch (Request.Malformed malformed) {
            return broken(at, malformed.member(), true);
        }
    }

    private static LogLine broken(Range at, String fault, boolean json) {
        return new LogLine(at, null, null, fault, json, "", List.of());
    }
}
