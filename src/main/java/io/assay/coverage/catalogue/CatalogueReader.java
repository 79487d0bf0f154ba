// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.coverage.catalogue.ClauseRule.ByProperty;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a framework file ({@code assay.framework/1}); it is taken whole or refused, with the line and the reason. */
public final class CatalogueReader {
    private static final String SCHEMA = "assay.framework/1";
    private static final Set<String> FRAMEWORK = Set.of("schema", "id", "name", "edition", "citation", "asOf", "dates", "clauses");
    private static final Set<String> CLAUSE = Set.of("id", "title", "aliases", "rules", "cap", "note", "noteDe", "corrections", "links");
    private static final Set<String> RULE = Set.of("producer", "types", "minimum", "windowHours", "properties");

    private final CatalogueFile file;
    private final String name;

    private CatalogueReader(byte[] bytes, String name) {
        this.file = new CatalogueFile(bytes, name);
        this.name = name;
    }

    /** @param name for messages */
    public static Framework read(byte[] bytes, String name) throws CatalogueException {
        return new CatalogueReader(bytes, name).framework();
    }

    private Framework framework() throws CatalogueException {
        JsonObject root = file.root();
        if (!root.text("schema").map(SCHEMA::equals).orElse(false)) {
            throw new CatalogueException(CatalogueFault.SCHEMA, name);
        }
        file.only(root, FRAMEWORK);
        String id = file.text(root, "id");
        if (!id.matches("[a-z0-9_]{1,40}")) {
            throw file.fault(CatalogueFault.FORM, root.find("id").orElse(root), "id", "[a-z0-9_]{1,40}");
        }
        List<Framework.Applicability> dates = new ArrayList<>();
        for (JsonObject date : file.objects(root, "dates")) {
            file.only(date, Set.of("what", "whatDe", "date", "source"));
            String what = file.text(date, "what");
            dates.add(new Framework.Applicability(what, file.textOr(date, "whatDe", what), day(date, "date"), file.text(date, "source")));
        }
        return new Framework(id, file.text(root, "name"), file.text(root, "edition"), file.text(root, "citation"), day(root, "asOf"), dates,
                clauses(root));
    }

    private List<Clause> clauses(JsonObject root) throws CatalogueException {
        List<Clause> clauses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonObject clause : file.objects(root, "clauses")) {
            Clause read = clause(clause);
            for (String spelling : read.spellings()) {
                if (!seen.add(spelling)) {
                    throw file.fault(CatalogueFault.TWICE, clause, read.id());
                }
            }
            clauses.add(read);
        }
        if (clauses.isEmpty()) {
            throw file.fault(CatalogueFault.MISSING, root, "clauses");
        }
        return clauses;
    }

    private String day(JsonObject object, String member) throws CatalogueException {
        String text = file.text(object, member);
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException unreadable) {
            throw file.fault(CatalogueFault.FORM, object.find(member).orElse(object), member, "YYYY-MM-DD");
        }
    }

    private Clause clause(JsonObject clause) throws CatalogueException {
        file.only(clause, CLAUSE);
        String id = file.text(clause, "id");
        JsonObject title = clause.object("title").orElseThrow(() -> file.fault(CatalogueFault.MISSING, clause, "title"));
        file.only(title, Set.of("en", "de"));
        List<ClauseRule> rules = new ArrayList<>();
        for (JsonObject rule : file.objects(clause, "rules")) {
            rules.add(rule(rule));
        }
        List<Clause.Correction> corrections = new ArrayList<>();
        for (JsonObject correction : file.objects(clause, "corrections")) {
            file.only(correction, Set.of("producer", "says", "use"));
            corrections.add(new Clause.Correction(file.text(correction, "producer"), file.text(correction, "says"), file.text(correction, "use")));
        }
        List<Clause.Link> links = new ArrayList<>();
        for (JsonObject link : file.objects(clause, "links")) {
            links.add(link(link));
        }
        String english = file.text(title, "en");
        String note = file.textOr(clause, "note", "");
        return new Clause(id, file.texts(clause, "aliases"), english, file.textOr(title, "de", english), rules, capped(clause), note,
                file.textOr(clause, "noteDe", note), corrections, links);
    }

    private boolean capped(JsonObject clause) throws CatalogueException {
        if (clause.has("cap") && !clause.text("cap").orElse("").equals("PARTLY_EVIDENCED")) {
            throw file.fault(CatalogueFault.FORM, clause.find("cap").orElse(clause), "cap", "PARTLY_EVIDENCED");
        }
        return clause.has("cap");
    }

    private Clause.Link link(JsonObject link) throws CatalogueException {
        file.only(link, Set.of("to", "relation"));
        String to = file.text(link, "to");
        if (!to.matches("[a-z0-9_]+/.+")) {
            throw file.fault(CatalogueFault.FORM, link.find("to").orElse(link), "to", "framework/clause");
        }
        return new Clause.Link(to, Relation.of(file.text(link, "relation")).orElseThrow(() -> file.fault(CatalogueFault.FORM,
                link.find("relation").orElse(link), "relation", Relation.words())));
    }

    private ClauseRule rule(JsonObject rule) throws CatalogueException {
        file.only(rule, RULE);
        String producer = file.text(rule, "producer");
        List<String> properties = file.texts(rule, "properties");
        List<String> types = file.texts(rule, "types");
        int minimum = whole(rule, "minimum").orElse(0);
        if (properties.isEmpty() == types.isEmpty() || types.isEmpty() == minimum > 0) {
            throw file.fault(CatalogueFault.RULE, rule);
        }
        for (String property : properties) {
            if (!BuiltIn.propertyNames().contains(property)) {
                throw file.fault(CatalogueFault.FORM, rule, "properties", String.join(", ", BuiltIn.propertyNames()));
            }
        }
        return properties.isEmpty() ? new ByType(producer, types, minimum, whole(rule, "windowHours")) : new ByProperty(producer, properties);
    }

    private OptionalInt whole(JsonObject rule, String member) throws CatalogueException {
        JsonValue value = rule.find(member).orElse(null);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value instanceof JsonNumber number && number.isInteger() && number.exact().signum() > 0
                && number.exact().compareTo(BigDecimal.valueOf(1_000_000_000)) <= 0) {
            return OptionalInt.of(number.exact().intValueExact());
        }
        throw file.fault(CatalogueFault.FORM, value, member, "1 … 1000000000");
    }
}
