// SPDX-License-Identifier: Apache-2.0
package io.assay.trust.pinning;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A trust file under change: keys are put in and cut out of its bytes where they stand, every other byte stays as it was. The bytes must have been
 * read by {@link io.assay.trust.TrustFiles} before.
 */
public final class TrustDocument {
    private static final String EMPTY = "{\n  \"schema\": \"assay.trust/1\",\n  \"keys\": [],\n  \"anchors\": [],\n  \"expectations\": {}\n}\n";
    private static final String INDENT = "\n    ";

    private final byte[] bytes;
    private final String name;

    /** @param name for messages */
    public TrustDocument(byte[] bytes, String name) {
        this.bytes = bytes.clone();
        this.name = name;
    }

    /** A file that brings nothing yet. */
    public static TrustDocument empty(String name) {
        return new TrustDocument(EMPTY.getBytes(StandardCharsets.UTF_8), name);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The file with one key more, at the end of its list. */
    public TrustDocument with(NewKey key) throws NotPinned {
        JsonObject root = root();
        if (positions(key.id()).length > 0) {
            throw new NotPinned(PinningFault.ID_TAKEN, key.id(), name);
        }
        String entry = new String(CanonicalJson.bytes((Object) key.entry()), StandardCharsets.UTF_8);
        if (!root.has("keys")) {
            return spliced(root.to() - 1, root.to() - 1, ", \"keys\": [" + INDENT + entry + "\n  ]\n");
        }
        JsonArray keys = keys();
        if (keys.items().isEmpty()) {
            return spliced(keys.from() + 1, keys.to() - 1, INDENT + entry + "\n  ");
        }
        int end = keys.items().getLast().to();
        return spliced(end, end, "," + INDENT + entry);
    }

    /** The file without the keys of this id. */
    public TrustDocument without(String id) throws NotPinned {
        int[] there = positions(id);
        if (there.length == 0) {
            throw new NotPinned(PinningFault.NO_SUCH_ID, id, name);
        }
        TrustDocument left = this;
        for (int i = there.length - 1; i >= 0; i--) {
            left = left.cut(there[i]);
        }
        return left;
    }

    private TrustDocument cut(int index) throws NotPinned {
        JsonArray keys = keys();
        List<JsonValue> items = keys.items();
        if (items.size() == 1) {
            return spliced(keys.from() + 1, keys.to() - 1, "");
        }
        return index == 0 ? spliced(items.getFirst().from(), items.get(1).from(), "") : spliced(items.get(index - 1).to(), items.get(index).to(), "");
    }

    /** How many keys have this id. */
    public int count(String id) throws NotPinned {
        return positions(id).length;
    }

    private int[] positions(String id) throws NotPinned {
        if (!root().has("keys")) {
            return new int[0];
        }
        List<JsonValue> items = keys().items();
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i) instanceof JsonObject entry && entry.text("id").filter(id::equals).isPresent()).toArray();
    }

    private JsonArray keys() throws NotPinned {
        return root().array("keys").orElseThrow(() -> new NotPinned(PinningFault.NOT_A_LIST, name));
    }

    private JsonObject root() throws NotPinned {
        try {
            if (JsonReader.parse(bytes) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonSyntaxException noJson) {
            throw new NotPinned(PinningFault.NOT_A_LIST, name);
        }
        throw new NotPinned(PinningFault.NOT_A_LIST, name);
    }

    private TrustDocument spliced(int from, int to, String text) {
        byte[] put = text.getBytes(StandardCharsets.UTF_8);
        byte[] next = Arrays.copyOf(bytes, bytes.length - (to - from) + put.length);
        System.arraycopy(put, 0, next, from, put.length);
        System.arraycopy(bytes, to, next, from + put.length, bytes.length - to);
        return new TrustDocument(next, name);
    }
}
