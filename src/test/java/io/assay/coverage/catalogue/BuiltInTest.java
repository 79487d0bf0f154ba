// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.coverage.catalogue.Clause.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The catalogues that come with the program. */
class BuiltInTest {
    private static final Catalogue CATALOGUE = BuiltIn.catalogue();
    private static final Map<Relation, Relation> INVERSE = Map.of(Relation.SUBSET_OF, Relation.SUPERSET_OF, Relation.SUPERSET_OF, Relation.SUBSET_OF);

    private static Clause clause(String name) {
        int cut = name.indexOf('/');
        return CATALOGUE.framework(name.substring(0, cut)).flatMap(framework -> framework.clause(name.substring(cut + 1))).orElseThrow();
    }

    @Test
    void everyFrameworkThatProducersNameIsThereWithEditionAndCitation() {
        Set<String> ids = CATALOGUE.frameworks().stream().map(Framework::id).collect(Collectors.toSet());
        assertEquals(Set.of("eu_ai_act", "iso_42001", "nist_ai_rmf", "gdpr", "soc2", "iso27001", "hipaa", "21cfr11", "ccpa", "glba", "ferpa", "pci_dss",
                "fedramp", "hitech", "sox", "nist_800_53", "cmmc", "legal", "nis2", "dora", "eidas", "aus_privacy", "apra_cps234", "essential_eight", "ndb",
                "irap", "fisma"), ids);
        CATALOGUE.frameworks().forEach(one -> assertFalse(one.edition().contains("producer") && !Set.of("iso27001", "irap", "legal").contains(one.id())
                || one.citation().isBlank() || one.asOf().isBlank(), one.id()));
    }

    @Test
    void theNumbersOf2013StandBesideThoseOf2022() {
        for (String old : List.of("A.12.4.1", "A.12.4.2", "A.12.4.3")) {
            assertTrue(clause("iso27001/" + old).links().contains(new Link("iso27001/A.8.15", Relation.SUBSET_OF)), old);
        }
        assertTrue(clause("iso27001/A.12.4.4").links().contains(new Link("iso27001/A.8.17", Relation.EQUAL_TO)));
    }

    @Test
    void everyLinkLeadsToAClauseThatLeadsBack() {
        List<String> broken = new ArrayList<>();
        for (Framework framework : CATALOGUE.frameworks()) {
            for (Clause one : framework.clauses()) {
                String self = framework.id() + "/" + one.id();
                one.links().stream().filter(link -> !clause(link.to()).links().contains(new Link(self, INVERSE.getOrDefault(link.relation(), link.relation()))))
                        .forEach(link -> broken.add(self + " " + link));
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void aProducersTitleThatBelongsToAnotherClauseIsKnown() {
        assertEquals("8.4 (AI system impact assessment); 8.3 is AI risk treatment",
                clause("iso_42001/8.3").misnamed("spanforge.cec", "ai system Impact Assessment").getFirst().use());
        assertEquals(List.of(), clause("iso_42001/8.3").misnamed("spanforge.cec", "AI risk treatment"));
        assertEquals(List.of(), clause("iso_42001/8.3").misnamed("kimberlite", ""));
        assertEquals("SC.L2-3.13.16 for data at rest", clause("cmmc/SC.L2-3.13.8").misnamed("kimberlite", "").getFirst().use());
    }

    @Test
    void whatEventsCannotShowIsSaidInBothLanguages() {
        CATALOGUE.frameworks().forEach(framework -> framework.clauses().stream().filter(one -> !one.note("en").isEmpty())
                .forEach(one -> assertFalse(one.note("de").equals(one.note("en")), framework.id() + " " + one.id())));
    }
}
