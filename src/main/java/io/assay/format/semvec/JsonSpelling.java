// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import io.assay.canon.PythonJson.Unencodable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds texts and numbers that are spelled in no canonical way (an escape in capitals, {@code 57.0} for 57): canonical forms read them as
 * something else than what stands there, so a signature over such a form does not notice the difference.
 */
public final class JsonSpelling {
    private final byte[] content;
    private final List<JsonString> texts = new ArrayList<>();
    private final List<JsonNumber> numbers = new ArrayList<>();

    private JsonSpelling(byte[] content) {
        this.content = content;
    }

    public static JsonSpelling of(byte[] content, JsonValue value) {
        JsonSpelling spelling = new JsonSpelling(content);
        spelling.look(value);
        return spelling;
    }

    /** Texts and names that neither RFC 8785 nor Python's ASCII form spells so. */
    public List<JsonString> texts() {
        return texts;
    }

    /** Numbers that RFC 8785 spells otherwise. */
    public List<JsonNumber> numbers() {
        return numbers;
    }

    private void look(JsonValue value) {
        switch (value) {
            case JsonObject object -> {
                for (JsonMember member : object.members()) {
                    text(new JsonString(member.name(), member.nameFrom(), member.nameTo()));
                    look(member.value());
                }
            }
            case JsonArray array -> array.items().forEach(this::look);
            case JsonString text -> text(text);
            case JsonNumber number -> number(number);
            default -> { }
        }
    }

    private void text(JsonString text) {
        byte[] spelled = Arrays.copyOfRange(content, text.from(), text.to());
        try {
            if (!Arrays.equals(spelled, PythonJson.compactAscii(text)) && !Arrays.equals(spelled, CanonicalJson.bytes((JsonValue) text))) {
                texts.add(text);
            }
        } catch (Unencodable unpaired) {
            texts.add(text);
        }
    }

    private void number(JsonNumber number) {
        try {
            if (!number.lexeme().equals(CanonicalJson.number(number.toDouble()))) {
                numbers.add(number);
            }
        } catch (Unencodable infinite) {
            numbers.add(number);
        }
    }
}
