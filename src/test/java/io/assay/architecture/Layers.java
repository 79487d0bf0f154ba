// SPDX-License-Identifier: Apache-2.0
package io.assay.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who may see whom: for each package the ones it may depend on; everything else of ours is a wall. */
final class Layers {
    static final List<String> PACKAGES = List.of("evidence", "canon", "crypto", "source", "check", "text", "protection", "trust", "chain", "format",
            "verify", "survey", "coverage", "exposure", "compare", "replay", "query", "roll", "casefile", "report", "pack", "sample", "cli", "ui", "app");

    private static final Map<String, String> ALLOWED = Map.ofEntries(
            Map.entry("evidence", ""), Map.entry("canon", ""), Map.entry("crypto", "evidence"), Map.entry("source", "evidence"),
            Map.entry("check", "evidence"), Map.entry("text", "evidence check"), Map.entry("protection", "evidence check"),
            Map.entry("trust", "evidence canon crypto check"), Map.entry("chain", "evidence canon crypto check"),
            Map.entry("format", "evidence canon crypto check source trust protection chain replay query coverage exposure"),
            Map.entry("verify", "evidence canon crypto check source trust protection format"),
            Map.entry("coverage", "evidence canon check"), Map.entry("exposure", "evidence canon check source"),
            Map.entry("survey", "evidence check source verify coverage replay format"), Map.entry("compare", "evidence canon check crypto"), Map.entry("replay", "evidence canon check source"),
            Map.entry("query", "evidence canon check source"), Map.entry("roll", "evidence source verify query"), Map.entry("casefile", "evidence canon check trust verify"),
            Map.entry("report", "evidence canon check trust crypto protection coverage exposure compare replay query verify format text"),
            Map.entry("pack", "evidence canon check chain crypto source trust query verify report format"),
            Map.entry("sample", "evidence canon crypto trust chain"),
            Map.entry("cli", "evidence check source trust protection coverage exposure compare replay query casefile verify survey report pack text format"),
            Map.entry("ui", "evidence check trust protection coverage exposure compare replay query roll casefile verify report pack text format"));

    private Layers() {}

    static Map<String, ArchRule> of(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        for (String name : PACKAGES) {
            if (!name.equals("app")) {
                rules.put("layer-" + name, wall(root, name));
            }
        }
        return rules;
    }

    private static ArchRule wall(String root, String name) {
        List<String> open = new ArrayList<>(Arrays.asList(ALLOWED.get(name).split(" ")));
        open.add(name);
        String[] closed = PACKAGES.stream().filter(other -> !open.contains(other)).map(other -> root + "." + other + "..").toArray(String[]::new);
        return noClasses().that().resideInAPackage(root + "." + name + "..").should().dependOnClassesThat().resideInAnyPackage(closed)
                .because("the house keeps " + name + " to itself").allowEmptyShould(true);
    }
}
