// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A catalogue of the auditor's own is taken whole or refused with the line. */
class CatalogueReaderTest {
    private static final String HEAD = "{\"schema\":\"assay.framework/1\",\"id\":\"x\",\"name\":\"X\",\"edition\":\"1\",\"citation\":\"c\",\"asOf\":\"2026-01-01\",\n"
            + "\"clauses\":[\n";

    private static final String TITLE = "\"title\":{\"en\":\"t\"},";

    private static List<Object> fault(String clauses) {
        byte[] bytes = (HEAD + clauses + "]}").getBytes(StandardCharsets.UTF_8);
        return assertThrows(CatalogueException.class, () -> CatalogueReader.read(bytes, "x.json")).phrase().arguments();
    }

    @Test
    void aFaultIsNamedWithItsLine() {
        assertEquals(List.of("x.json", 4L, "title"), fault("{\"id\":\"1\",\"title\":{\"en\":\"t\"}},\n{\"id\":\"2\"}"));
        assertEquals(List.of("x.json", 4L, "Art. 1"), fault("{\"id\":\"Art.1\",\"title\":{\"en\":\"t\"}},\n{\"id\":\"Art. 1\",\"title\":{\"en\":\"t\"}}"));
        assertEquals(List.of("x.json", 3L), fault("{\"id\":\"1\",\"title\":{\"en\":\"t\"},\"rules\":[{\"producer\":\"p\",\"types\":[\"a.\"]}]}"));
        assertEquals("x.json", fault("nonsense").getFirst());
    }

    @Test
    void everyFaultHasItsLineAndItsReason() {
        assertEquals("[3, titel]", reason("\"titel\":{\"en\":\"t\"}"));
        assertEquals("[3, id]", reason("\"id\":\"2\",\"title\":{\"en\":\"t\"}"));
        assertEquals("[3, to, framework/clause]", reason(TITLE + "\"links\":[{\"to\":\"gdpr\",\"relation\":\"equal-to\"}]"));
        assertEquals("[3, cap, PARTLY_EVIDENCED]", reason(TITLE + "\"cap\":\"EVIDENCED\""));
        assertEquals("[3, aliases]", reason(TITLE + "\"aliases\":[7]"));
        assertEquals("[3, rules]", reason(TITLE + "\"rules\":\"none\""));
        assertEquals("[3, minimum, 1 … 1000000000]", reason(TITLE + "\"rules\":[{\"producer\":\"p\",\"types\":[\"a.\"],\"minimum\":\"5\"}]"));
        assertTrue(reason(TITLE + "\"rules\":[{\"producer\":\"p\",\"properties\":[\"HashChain\"]}]").startsWith("[3, properties, TenantIsolation"));
        assertEquals("[1, clauses]", tail(fault("")));
    }

    private static String reason(String members) {
        return tail(fault("{\"id\":\"1\"," + members + "}"));
    }

    /** All but the name of the file. */
    private static String tail(List<Object> arguments) {
        return arguments.subList(1, arguments.size()).toString();
    }

    @Test
    void aWrongSchemaIsRefused() {
        assertThrows(CatalogueException.class, () -> CatalogueReader.read("{}".getBytes(StandardCharsets.UTF_8), "x.json"));
    }

    @ParameterizedTest
    @CsvSource({"Art. 22,Art.22", "Article 22,Art.22", "Annex IV.5,AnnexIV.5", "Annex IV(5),AnnexIV.5", "MAP 1.1,MAP.1.1", "Article 5(1)(f),Art.5(1)(f)",
        "§1798.105,1798.105"})
    void spellingsOfOneClauseAreJoined(String one, String other) {
        assertEquals(Notation.normal(one), Notation.normal(other));
    }

    @ParameterizedTest
    @CsvSource({"Art.12,Art.1", "6.1,61", "A.8.15,A.8.1", "164.312(a)(1),164.312(a)"})
    void differentClausesStayApart(String one, String other) {
        assertNotEquals(Notation.normal(one), Notation.normal(other));
    }
}
