// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The frameworks that come with the program, as resources. */
public final class BuiltIn {
    private BuiltIn() {}

    /** Read once, when first asked for. */
    private static final class Read {
        static final Map<String, List<String>> PROPERTIES = readProperties();
        static final Catalogue CATALOGUE = read();
    }

    /** All of them; a broken resource is a fault of the build and stops the program. */
    public static Catalogue catalogue() {
        return Read.CATALOGUE;
    }

    /** What each property of a producer's requirement list asks of the checks: their ids, or other properties. */
    public static Map<String, List<String>> properties() {
        return Read.PROPERTIES;
    }

    static Set<String> propertyNames() {
        return Read.PROPERTIES.keySet();
    }

    private static Catalogue read() {
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

    private static Map<String, List<String>> readProperties() {
        try {
            Map<String, List<String>> table = new LinkedHashMap<>();
            ((JsonObject) JsonReader.parse(resource("properties"))).members().forEach(member -> table.put(member.name(),
                    ((JsonArray) member.value()).items().stream().map(item -> ((JsonString) item).value()).toList()));
            return Collections.unmodifiableMap(table);
        } catch (JsonSyntaxException broken) {
            throw new IllegalStateException("the built-in table of properties cannot be read", broken);
        }
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
