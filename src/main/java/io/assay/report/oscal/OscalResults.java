// SPDX-License-Identifier: Apache-2.0
package io.assay.report.oscal;

import io.assay.canon.CanonicalJson;
import io.assay.check.ClauseClaim;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseState;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.FrameworkCoverage;
import io.assay.report.Tool;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes OSCAL assessment results 1.1.3 (NIST, {@code oscal-ar}). Three of our states have no OSCAL word: they become {@code not-satisfied} with the
 * reason {@code other} and our own word as a property; what was not assessed gets an observation and no finding, because OSCAL has no third state.
 */
public final class OscalResults {
    private static final String VERSION = "1.1.3";
    private static final String NAMESPACE = "urn:assay:oscal";

    private final RunResult run;
    private final CoverageResult coverage;
    private final Tool tool;
    private final NamedUuid uuids;
    private final String time;

    public OscalResults(RunResult run, CoverageResult coverage, Tool tool) {
        this.run = run;
        this.coverage = coverage;
        this.tool = tool;
        this.uuids = new NamedUuid(run.objects().stream().map(object -> object.path() + " " + object.sha256()).collect(Collectors.joining("\n"))
                + run.circumstances().at() + run.circumstances().trust().sha256());
        this.time = run.circumstances().at().toString();
    }

    public byte[] bytes() {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("uuid", uuids.of("results"));
        results.put("metadata", Map.of("title", "Coverage of clauses by verified events", "last-modified", time, "version", tool.version(),
                "oscal-version", VERSION, "props", List.of(property("trust-sha256", run.circumstances().trust().sha256().hex()))));
        results.put("import-ap", Map.of("href", "#" + uuids.of("ruleset")));
        results.put("results", List.of(result()));
        results.put("back-matter", Map.of("resources", resources()));
        return CanonicalJson.bytes(Map.of("assessment-results", results));
    }

    private Map<String, Object> result() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("uuid", uuids.of("result"));
        result.put("title", "Assay coverage");
        result.put("description", "Clauses as far as verified events speak for them; see the properties for the issuer's claim and our own state.");
        result.put("start", time);
        result.put("reviewed-controls", Map.of("control-selections", List.of(Map.of("include-all", Map.of()))));
        List<Object> observations = new ArrayList<>();
        List<Object> findings = new ArrayList<>();
        for (FrameworkCoverage framework : coverage.frameworks()) {
            for (ClauseCoverage clause : framework.clauses()) {
                observations.add(observation(framework, clause));
                if (clause.state() != ClauseState.NOT_ASSESSED && clause.state() != ClauseState.NOT_EVIDENCEABLE) {
                    findings.add(finding(framework, clause));
                }
            }
        }
        putUnlessEmpty(result, "observations", observations);
        putUnlessEmpty(result, "findings", findings);
        return result;
    }

    private Map<String, Object> observation(FrameworkCoverage framework, ClauseCoverage clause) {
        String id = token(framework, clause);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("uuid", uuids.of("observation " + id));
        json.put("title", framework.framework().name() + " " + clause.clause().id());
        json.put("description", clause.clause().title());
        json.put("props", properties(clause));
        json.put("methods", List.of("TEST"));
        json.put("collected", time);
        List<Object> evidence = run.objects().stream().filter(ObjectResult::isRecognised)
                .map(object -> (Object) Map.of("href", "#" + uuids.of("object " + object.path()), "description", "Examined evidence")).toList();
        putUnlessEmpty(json, "relevant-evidence", evidence);
        return json;
    }

    private Map<String, Object> finding(FrameworkCoverage framework, ClauseCoverage clause) {
        String id = token(framework, clause);
        boolean satisfied = clause.state() == ClauseState.EVIDENCED;
        String reason = satisfied ? "pass" : clause.state() == ClauseState.NOT_EVIDENCED || clause.state() == ClauseState.CONTRADICTED ? "fail" : "other";
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("uuid", uuids.of("finding " + id));
        json.put("title", framework.framework().name() + " " + clause.clause().id());
        json.put("description", clause.clause().title());
        json.put("props", properties(clause));
        json.put("target", Map.of("type", "objective-id", "target-id", id,
                "status", Map.of("state", satisfied ? "satisfied" : "not-satisfied", "reason", reason)));
        json.put("related-observations", List.of(Map.of("observation-uuid", uuids.of("observation " + id))));
        return json;
    }

    private static List<Object> properties(ClauseCoverage clause) {
        List<Object> properties = new ArrayList<>();
        properties.add(property("state", clause.state().name()));
        properties.add(property("verified-count", Long.toString(clause.verified())));
        properties.add(property("threshold", Long.toString(clause.needed())));
        properties.add(property("comparison", clause.comparison().name()));
        clause.misnamed().forEach(one -> properties.add(property("issuer-name-wrong", one.says() + " -> " + one.use())));
        clause.claim().map(ClauseClaim::status).filter(status -> !status.isBlank()).ifPresent(status -> properties.add(property("issuer-claim", status)));
        return properties;
    }

    private static Map<String, Object> property(String name, String value) {
        return Map.of("name", name, "ns", NAMESPACE, "value", value);
    }

    private List<Object> resources() {
        List<Object> resources = new ArrayList<>();
        resources.add(Map.of("uuid", uuids.of("ruleset"), "title", "Rules of coverage",
                "description", "The producers' own clause mappings with official clause lists, as built into " + tool.name() + " " + tool.version()));
        for (ObjectResult object : run.objects()) {
            if (object.isRecognised()) {
                Map<String, Object> link = new LinkedHashMap<>(Map.of("href", object.path().replace(" ", "%20")));
                if (object.sha256().length() == 64) {
                    link.put("hashes", List.of(Map.of("algorithm", "SHA-256", "value", object.sha256())));
                }
                resources.add(Map.of("uuid", uuids.of("object " + object.path()), "title", "Evidence", "rlinks", List.of(link)));
            }
        }
        return resources;
    }

    /** An OSCAL token: letters, digits, dot, hyphen, underscore, beginning with a letter. */
    private static String token(FrameworkCoverage framework, ClauseCoverage clause) {
        String text = (framework.framework().id() + "_" + clause.clause().id()).replaceAll("[^\\p{L}\\p{N}.\\-_]+", "-").replaceAll("-+$", "");
        return Character.isLetter(text.charAt(0)) ? text : "_" + text;
    }

    private static void putUnlessEmpty(Map<String, Object> json, String name, List<Object> items) {
        if (!items.isEmpty()) {
            json.put(name, items);
        }
    }
}
