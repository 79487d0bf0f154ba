// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.coverage.catalogue.ClauseRule.ByProperty;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a framework file ({@code assay.framework/1}); whatever is wrong is said with its line. */
public final class CatalogueReader {
    private static final String SCHEMA = "assay.framework/1";

    private final byte[] bytes;
    private final String name;

    private CatalogueReader(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    /** @param name for messages */
    public static Framework read(byte[] bytes, String name) throws CatalogueException {
        return new CatalogueReader(bytes, name).framework();
    }

    private Framework framework() throws CatalogueException {
        JsonObject root = root();
        if (!root.text("schema").map(SCHEMA::equals).orElse(false)) {
            throw new CatalogueException(CatalogueFault.SCHEMA, name);
        }
        List<Clause> clauses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonObject clause : objects(root, "clauses")) {
            String id = text(clause, "id");
            if (!seen.add(Notation.normal(id))) {
                throw new CatalogueException(CatalogueFault.TWICE, name, line(clause), id);
            }
            clauses.add(clause(clause, id));
        }
        List<Framework.Applicability> dates = new ArrayList<>();
        for (JsonObject date : objects(root, "dates")) {
            dates.add(new Framework.Applicability(text(date, "what"), text(date, "date"), text(date, "source")));
        }
        return new Framework(text(root, "id"), text(root, "name"), text(root, "edition"), text(root, "citation"), text(root, "asOf"), dates, clauses);
    }

    private JsonObject root() throws CatalogueException {
        try {
            if (JsonReader.parse(bytes) instanceof JsonObject root && JsonReader.duplicates(root).isEmpty()) {
                return root;
            }
            throw new CatalogueException(CatalogueFault.SCHEMA, name);
        } catch (JsonSyntaxException syntax) {
            throw new CatalogueException(CatalogueFault.NOT_JSON, name, syntax.fault().name(), line(syntax.offset()));
        }
    }

    private Clause clause(JsonObject clause, String id) throws CatalogueException {
        JsonObject title = clause.object("title").orElseThrow(() -> new CatalogueException(CatalogueFault.MISSING, name, line(clause), "title"));
        List<ClauseRule> rules = new ArrayList<>();
        for (JsonObject rule : objects(clause, "rules")) {
            rules.add(rule(rule));
        }
        List<Clause.Correction> corrections = new ArrayList<>();
        for (JsonObject correction : objects(clause, "corrections")) {
            corrections.add(new Clause.Correction(text(correction, "producer"), text(correction, "says"), text(correction, "use")));
        }
        List<Clause.Link> links = new ArrayList<>();
        for (JsonObject link : objects(clause, "links")) {
            links.add(new Clause.Link(text(link, "to"), text(link, "relation")));
        }
        String english = text(title, "en");
        return new Clause(id, texts(clause, "aliases"), english, title.text("de").orElse(english), rules, clause.text("cap").isPresent(),
                clause.text("note").orElse(""), corrections, links);
    }

    private ClauseRule rule(JsonObject rule) throws CatalogueException {
        String producer = text(rule, "producer");
        List<String> properties = texts(rule, "properties");
        List<String> types = texts(rule, "types");
        long minimum = rule.integer("minimum").orElse(0);
        if (properties.isEmpty() == types.isEmpty() || !types.isEmpty() && minimum < 1) {
            throw new CatalogueException(CatalogueFault.RULE, name, line(rule));
        }
        OptionalInt window = rule.find("windowHours").filter(JsonNumber.class::isInstance)
                .map(hours -> OptionalInt.of(((JsonNumber) hours).exact().intValue())).orElse(OptionalInt.empty());
        return properties.isEmpty() ? new ByType(producer, types, Math.toIntExact(Math.min(minimum, Integer.MAX_VALUE)), window)
                : new ByProperty(producer, properties);
    }

    private String text(JsonObject object, String member) throws CatalogueException {
        return object.text(member).orElseThrow(() -> new CatalogueException(CatalogueFault.MISSING, name, line(object), member));
    }

    private static List<String> texts(JsonObject object, String member) {
        return object.array(member).map(JsonArray::items).orElse(List.of()).stream().filter(JsonString.class::isInstance)
                .map(item -> ((JsonString) item).value()).toList();
    }

    private List<JsonObject> objects(JsonObject object, String member) throws CatalogueException {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonValue item : object.array(member).map(JsonArray::items).orElse(List.of())) {
            if (!(item instanceof JsonObject one)) {
                throw new CatalogueException(CatalogueFault.MISSING, name, line(item), member);
            }
            objects.add(one);
        }
        return objects;
    }

    private long line(JsonValue value) {
        return line(value.from());
    }

    private long line(int offset) {
        long line = 1;
        for (int i = 0; i < Math.min(offset, bytes.length); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
