// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Names the white space of a JSON text: signatures over canonical forms leave it free, so it is compared with what {@code json.dumps} prints, and
 * a finding names the layout. Thereby a changed blank shows too.
 */
public final class JsonLayout {
    private static final List<JsonLayout> KNOWN = List.of(new JsonLayout("compact", ",", ":", -1), new JsonLayout("spaced", ", ", ": ", -1),
            new JsonLayout("indent 1", ",", ": ", 1), new JsonLayout("indent 2", ",", ": ", 2), new JsonLayout("indent 4", ",", ": ", 4));

    private final String name;
    private final byte[] comma;
    private final byte[] colon;
    private final int indent;

    private JsonLayout(String name, String comma, String colon, int indent) {
        this.name = name;
        this.comma = comma.getBytes(StandardCharsets.US_ASCII);
        this.colon = colon.getBytes(StandardCharsets.US_ASCII);
        this.indent = indent;
    }

    /**
     * The name of the layout, with {@code + line feed} where one ends the text; empty where it is none that is known.
     *
     * @param value what was parsed from {@code content[from, to)}
     */
    public static Optional<String> of(byte[] content, int from, int to, JsonValue value) {
        boolean ended = to > from && content[to - 1] == '\n';
        byte[] text = Arrays.copyOfRange(content, from, ended ? to - 1 : to);
        return KNOWN.stream().filter(layout -> Arrays.equals(text, layout.written(content, value))).findFirst()
                .map(layout -> ended ? layout.name + " + line feed" : layout.name);
    }

    private byte[] written(byte[] content, JsonValue value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(content, value, 1, out);
        return out.toByteArray();
    }

    private void write(byte[] content, JsonValue value, int level, ByteArrayOutputStream out) {
        switch (value) {
            case JsonObject object when !object.members().isEmpty() -> {
                out.write('{');
                for (JsonMember member : object.members()) {
                    separate(member != object.members().getFirst(), level, out);
                    out.write(content, member.nameFrom(), member.nameTo() - member.nameFrom());
                    out.writeBytes(colon);
                    write(content, member.value(), level + 1, out);
                }
                lineBreak(level - 1, out);
                out.write('}');
            }
            case JsonArray array when !array.items().isEmpty() -> {
                out.write('[');
                for (int i = 0; i < array.items().size(); i++) {
                    separate(i > 0, level, out);
                    write(content, array.items().get(i), level + 1, out);
                }
                lineBreak(level - 1, out);
                out.write(']');
            }
            default -> out.write(content, value.from(), value.to() - value.from());
        }
    }

    private void separate(boolean follows, int level, ByteArrayOutputStream out) {
        if (follows) {
            out.writeBytes(comma);
        }
        lineBreak(level, out);
    }

    private void lineBreak(int level, ByteArrayOutputStream out) {
        if (indent >= 0) {
            out.write('\n');
            out.writeBytes(" ".repeat(indent * level).getBytes(StandardCharsets.US_ASCII));
        }
    }
}
