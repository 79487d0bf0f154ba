// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Third-party test vectors, read where they lie; a test that needs them is skipped, by name, where the folder is absent. */
public final class Vectors {
    private Vectors() {}

    /** A folder or file under the vectors. */
    public static Path path(String name) {
        String given = System.getProperty("assay.vectors", System.getenv().getOrDefault("ASSAY_VECTORS", "../shared/vectors"));
        Path path = Path.of(given).resolve(name);
        assumeTrue(Files.exists(path), () -> "no vectors at " + path);
        return path;
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(path(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Names of the files in a folder, sorted. */
    public static List<String> list(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static JsonObject json(String name) {
        try {
            return (JsonObject) JsonReader.parse(bytes(name));
        } catch (JsonSyntaxException malformed) {
            throw new IllegalStateException(name, malformed);
        }
    }

    /** The objects of an array member. */
    public static List<JsonObject> objects(JsonObject parent, String member) {
        return parent.array(member).orElseThrow().items().stream().map((JsonValue item) -> (JsonObject) item).toList();
    }

    public static byte[] hex(JsonObject object, String member) {
        return HexFormat.of().parseHex(object.text(member).orElseThrow());
    }
}
