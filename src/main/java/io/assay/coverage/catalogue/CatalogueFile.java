// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The bytes of a framework file, read member by member; whatever is not as expected is said with its line, counted from 1. */
final class CatalogueFile {
    /** Bytes; the largest that comes with the program has 20 KB. */
    private static final int MOST = 16 << 20;

    private final byte[] bytes;
    private final String name;

    CatalogueFile(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    JsonObject root() throws CatalogueException {
        if (bytes.length > MOST) {
            throw new CatalogueException(CatalogueFault.TOO_LARGE, name, bytes.length, MOST);
        }
        try {
            if (!(JsonReader.parse(bytes) instanceof JsonObject root)) {
                throw new CatalogueException(CatalogueFault.SCHEMA, name);
            }
            for (var twice : JsonReader.duplicates(root)) {
                throw new CatalogueException(CatalogueFault.MEMBER_TWICE, name, line(twice.offset()), twice.name());
            }
            return root;
        } catch (JsonSyntaxException syntax) {
            throw new CatalogueException(CatalogueFault.NOT_JSON, name, syntax.fault().name(), line(syntax.offset()));
        }
    }

    /** Refuses members that nothing reads: a misspelt one would go unnoticed. */
    void only(JsonObject object, Set<String> known) throws CatalogueException {
        for (JsonMember member : object.members()) {
            if (!known.contains(member.name())) {
                throw new CatalogueException(CatalogueFault.UNKNOWN, name, line(member.nameFrom()), member.name());
            }
        }
    }

    String text(JsonObject object, String member) throws CatalogueException {
        return object.text(member).filter(text -> !text.isBlank())
                .orElseThrow(() -> fault(CatalogueFault.MISSING, object.find(member).orElse(object), member));
    }

    /** Empty where the member is absent. */
    String textOr(JsonObject object, String member, String absent) throws CatalogueException {
        return object.has(member) ? text(object, member) : absent;
    }

    List<String> texts(JsonObject object, String member) throws CatalogueException {
        List<String> texts = new ArrayList<>();
        for (JsonValue item : items(object, member)) {
            if (!(item instanceof JsonString one) || one.value().isBlank()) {
                throw fault(CatalogueFault.MISSING, item, member);
            }
            texts.add(one.value());
        }
        return texts;
    }

    List<JsonObject> objects(JsonObject object, String member) throws CatalogueException {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonValue item : items(object, member)) {
            if (!(item instanceof JsonObject one)) {
                throw fault(CatalogueFault.MISSING, item, member);
            }
            objects.add(one);
        }
        return objects;
    }

    private List<JsonValue> items(JsonObject object, String member) throws CatalogueException {
        if (!object.has(member)) {
            return List.of();
        }
        return object.array(member).map(JsonArray::items).orElseThrow(() -> fault(CatalogueFault.MISSING, object.find(member).orElse(object), member));
    }

    CatalogueException fault(CatalogueFault fault, JsonValue at, Object... more) {
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = name;
        arguments[1] = line(at.from());
        System.arraycopy(more, 0, arguments, 2, more.length);
        return new CatalogueException(fault, arguments);
    }

    private long line(int offset) {
        long line = 1;
        for (int i = 0; i < Math.min(offset, bytes.length); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
