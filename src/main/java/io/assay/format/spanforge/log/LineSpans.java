// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import io.assay.canon.PythonJson.Unencodable;
import io.assay.format.spanforge.ExactEvent;
import io.assay.format.spanforge.ExactEvent.NotAnEvent;
import java.util.Arrays;

/**
 * Cuts one line into the parts that the protection map tells apart. In a line spelled as the producer spells it, every byte
 * counts. Otherwise a value can be spelled in several ways that mean the same, and white space means nothing: those bytes are
 * bound by no check.
 */
public final class LineSpans {
    /** Takes a part of the buffer. */
    @FunctionalInterface
    public interface Sink {
        void part(int from, int to, LogUnit unit);
    }

    private final byte[] bytes;
    private final Sink sink;
    private boolean canonical;
    private boolean summed;
    private boolean signed;
    private int at;

    public LineSpans(byte[] bytes, Sink sink) {
        this.bytes = bytes;
        this.sink = sink;
    }

    /** Cuts {@code bytes[from, to)}, the line with what ends it; {@code end} is where its content ends. */
    public void line(int from, int end, int to) {
        at = from;
        try {
            canonical = ExactEvent.read(bytes, from, end).canonical();
            if (JsonReader.parse(bytes, from, end, JsonDialect.PYTHON) instanceof JsonObject event) {
                summed = event.text("checksum").isPresent();
                signed = summed && event.text("signature").isPresent();
                event.members().forEach(this::member);
            }
            gap(end);
            emit(to, LogUnit.STRUCTURE);
        } catch (NotAnEvent | JsonSyntaxException e) {
            emit(to, LogUnit.UNREADABLE);
        }
    }

    private void member(JsonMember member) {
        token(member.nameFrom(), member.nameTo(), new JsonString(member.name(), 0, 0), LogUnit.STRUCTURE);
        LogUnit named = LogUnit.ofMember(member.name());
        LogUnit unit = signed ? named : named.unsigned(summed);
        JsonValue value = member.value();
        if (canonical && !(value instanceof JsonString)) {
            gap(value.from());
            emit(value.to(), unit);
        } else {
            value(value, unit);
        }
    }

    private void value(JsonValue value, LogUnit unit) {
        switch (value) {
            case JsonObject object -> {
                for (JsonMember member : object.members()) {
                    token(member.nameFrom(), member.nameTo(), new JsonString(member.name(), 0, 0), unit);
                    value(member.value(), unit);
                }
            }
            case JsonArray array -> array.items().forEach(item -> value(item, unit));
            default -> token(value.from(), value.to(), value, unit);
        }
    }

    /** One token: quotes are structure, what is inside is the unit, unless it could be spelled otherwise. */
    private void token(int from, int to, JsonValue value, LogUnit unit) {
        gap(from);
        LogUnit inside = canonical || isOnlySpelling(from, to, value) ? unit : LogUnit.WHITE_SPACE;
        if (value instanceof JsonString && inside != LogUnit.WHITE_SPACE) {
            emit(from + 1, LogUnit.STRUCTURE);
            emit(to - 1, inside);
            emit(to, LogUnit.STRUCTURE);
        } else {
            emit(to, inside);
        }
    }

    private boolean isOnlySpelling(int from, int to, JsonValue value) {
        if (value instanceof JsonNumber number && !number.isInteger()) {
            return false;
        }
        try {
            byte[] written = PythonJson.compactUtf8(value);
            return Arrays.equals(written, 0, written.length, bytes, from, to);
        } catch (Unencodable e) {
            return false;
        }
    }

    /** Between tokens stand punctuation, which is needed, and white space, which is not. */
    private void gap(int to) {
        while (at < to) {
            boolean blank = bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n';
            emit(at + 1, blank ? LogUnit.WHITE_SPACE : LogUnit.STRUCTURE);
        }
    }

    private void emit(int to, LogUnit unit) {
        if (to > at) {
            sink.part(at, to, unit);
            at = to;
        }
    }
}
