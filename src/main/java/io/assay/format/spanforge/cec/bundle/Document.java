// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.bundle;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.source.UnreadableEvidence;
import io.assay.source.zip.ZipItem;
import io.assay.source.zip.ZipReading;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One document of a bundle, read whole.
 *
 * @param bytes   its content; of length 0 where it could not be read
 * @param value   the JSON it holds
 * @param fault   why it holds none; empty where it does, and where it could not be read at all
 * @param reading how reading it from the container ended
 * @param tooLong true where it was not read because no document of a bundle is that long
 */
public record Document(EntryKind kind, ZipItem item, byte[] bytes, Optional<JsonValue> value, Optional<JsonSyntaxException> fault,
        Optional<ZipReading> reading, boolean tooLong) {
    /** The longest document that is read: 16 MiB. */
    public static final int LIMIT = 16 << 20;

    static Document read(Bundle bundle, EntryKind kind, ZipItem item, BooleanSupplier cancelled) throws UnreadableEvidence {
        if (item.size() > LIMIT) {
            return new Document(kind, item, new byte[0], Optional.empty(), Optional.empty(), Optional.empty(), true);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        ZipReading reading = bundle.read(item, content, cancelled);
        if (!reading.complete()) {
            return new Document(kind, item, new byte[0], Optional.empty(), Optional.empty(), Optional.of(reading), false);
        }
        byte[] bytes = content.toByteArray();
        try {
            JsonValue value = JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON);
            return new Document(kind, item, bytes, Optional.of(value), Optional.empty(), Optional.of(reading), false);
        } catch (JsonSyntaxException fault) {
            return new Document(kind, item, bytes, Optional.empty(), Optional.of(fault), Optional.of(reading), false);
        }
    }

    public Optional<JsonObject> object() {
        return value.map(json -> json instanceof JsonObject object ? object : null);
    }

    public Optional<JsonArray> array() {
        return value.map(json -> json instanceof JsonArray array ? array : null);
    }

    /** True for a DER SEQUENCE in the place of JSON, which in the place of the time stamp may be a real response of an authority. */
    public boolean isDer() {
        return bytes.length > 2 && bytes[0] == 0x30 && value.isEmpty();
    }
}
