// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Cuts a value into tokens. In the one spelling of the file every byte counts; elsewhere white space means nothing, and a token that could be
 * spelled otherwise binds nothing of its spelling.
 */
final class TokenSpans {
    private final byte[] bytes;
    private final boolean own;
    private final Sink sink;
    private int at;

    /** Takes the parts, in order and without holes. */
    @FunctionalInterface
    interface Sink {
        void part(int from, int to, AuditUnit unit);
    }

    TokenSpans(byte[] bytes, boolean own, Sink sink) {
        this.bytes = bytes;
        this.own = own;
        this.sink = sink;
    }

    /** An object whose members are units; the array in {@code listed} holds objects whose members are units of another kind. */
    void object(JsonObject object, Function<String, AuditUnit> units, String listed, Function<String, AuditUnit> inside) {
        for (JsonMember member : object.members()) {
            AuditUnit unit = units.apply(member.name());
            gap(member.nameFrom());
            // The name of a signed member is signed with it.
            boolean signed = unit == AuditUnit.SIGNED || unit == AuditUnit.HASHED;
            emit(member.nameTo(), !own && !hasOneSpelling(name(member)) ? AuditUnit.FREE_SPELLING : signed ? unit : AuditUnit.LAYOUT);
            if (member.name().equals(listed) && member.value() instanceof JsonArray array) {
                array(array, inside);
            } else {
                value(member.value(), unit);
            }
        }
    }

    void array(JsonArray array, Function<String, AuditUnit> units) {
        for (JsonValue item : array.items()) {
            if (item instanceof JsonObject object) {
                object(object, units, "", units);
            } else {
                value(item, AuditUnit.FREE);
            }
        }
    }

    void finish(int end) {
        gap(end);
    }

    private void value(JsonValue value, AuditUnit unit) {
        switch (value) {
            case JsonObject object -> {
                for (JsonMember member : object.members()) {
                    gap(member.nameFrom());
                    emit(member.nameTo(), own || hasOneSpelling(name(member)) ? unit : AuditUnit.FREE_SPELLING);
                    value(member.value(), unit);
                }
            }
            case JsonArray array -> array.items().forEach(item -> value(item, unit));
            default -> {
                gap(value.from());
                emit(value.to(), own || hasOneSpelling(value) ? unit : AuditUnit.FREE_SPELLING);
            }
        }
    }

    private static JsonString name(JsonMember member) {
        return new JsonString(member.name(), member.nameFrom(), member.nameTo());
    }

    private boolean hasOneSpelling(JsonValue value) {
        try {
            byte[] written = PythonJson.plain(value);
            return Arrays.equals(written, 0, written.length, bytes, value.from(), value.to());
        } catch (PythonJson.Unencodable unwritable) {
            return false;
        }
    }

    private void gap(int to) {
        while (at < to) {
            boolean blank = bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n';
            emit(at + 1, blank && !own ? AuditUnit.FREE_SPELLING : AuditUnit.LAYOUT);
        }
    }

    private void emit(int to, AuditUnit unit) {
        if (to > at) {
            sink.part(at, to, unit);
            at = to;
        }
    }
}
