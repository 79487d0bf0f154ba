// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import io.assay.evidence.Range;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the members of a JSON object in its bytes, with their places, for showing only: what the checks read is not read here, so a text
 * that is no object simply shows none.
 */
final class Members {
    private final byte[] bytes;
    private final int end;
    private int at;

    private Members(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /** A member: its name as spelled, its value as spelled and where that begins, and where both stand, counted from the start of the array. */
    record Member(String name, String value, long valueFrom, Range range) {
    }

    static List<Member> of(byte[] bytes, int from, int to) {
        return new Members(bytes, from, to).read();
    }

    private List<Member> read() {
        var members = new ArrayList<Member>();
        blanks();
        if (!take('{')) {
            return List.of();
        }
        do {
            blanks();
            int from = at;
            if (at >= end || bytes[at] != '"') {
                return members;
            }
            string();
            String name = spelled(from + 1, at - 1);
            blanks();
            if (!take(':')) {
                return members;
            }
            blanks();
            int value = at;
            value();
            members.add(new Member(name, spelled(value, at), value, new Range(from, at)));
            blanks();
        } while (take(','));
        return members;
    }

    private void value() {
        int depth = 0;
        while (at < end) {
            byte sign = bytes[at];
            if (sign == '"') {
                string();
                continue;
            }
            if (depth == 0 && (sign == ',' || sign == '}' || sign == '\n' || sign == '\r')) {
                break;
            }
            depth += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
            at++;
        }
        while (at > 0 && bytes[at - 1] == ' ') {
            at--;
        }
    }

    private void string() {
        at++;
        while (at < end && bytes[at] != '"') {
            at += bytes[at] == '\\' ? 2 : 1;
        }
        at = Math.min(end, at + 1);
    }

    private void blanks() {
        while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\n' || bytes[at] == '\r')) {
            at++;
        }
    }

    private boolean take(char sign) {
        boolean there = at < end && bytes[at] == sign;
        at += there ? 1 : 0;
        return there;
    }

    private String spelled(int from, int to) {
        return to <= from ? "" : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
