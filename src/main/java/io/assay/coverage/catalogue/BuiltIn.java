// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The frameworks that come with the program, as resources. */
public final class BuiltIn {
    private BuiltIn() {}

    /** Reads them; a broken resource is a fault of the build and stops the program. */
    public static Catalogue catalogue() {
        try {
            JsonObject index = (JsonObject) JsonReader.parse(resource("index"));
            List<Framework> frameworks = new ArrayList<>();
            for (var id : index.array("frameworks").orElseThrow().items()) {
                String name = ((JsonString) id).value();
                frameworks.add(CatalogueReader.read(resource(name), name));
            }
            return new Catalogue(frameworks);
        } catch (JsonSyntaxException | CatalogueException broken) {
            throw new IllegalStateException("a built-in catalogue cannot be read", broken);
        }
    }

    /** What each property of a producer's requirement list asks of the checks. */
    public static byte[] properties() {
        return resource("properties");
    }

    private static byte[] resource(String name) {
        try (InputStream stream = BuiltIn.class.getResourceAsStream("frameworks/" + name + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("no resource frameworks/" + name + ".json");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
