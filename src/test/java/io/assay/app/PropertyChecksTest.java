// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.coverage.catalogue.BuiltIn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of properties asks for checks that there are: a name that no format has would leave its clauses unassessed for ever. */
class PropertyChecksTest {
    @Test
    void everyCheckOfAPropertyIsAskedBySomeFormat() {
        Map<String, List<String>> table = BuiltIn.properties();
        Set<String> asked = Installed.formats().stream().flatMap(format -> format.questions().stream()).map(question -> question.id().value())
                .collect(Collectors.toSet());
        assertEquals(List.of(), table.values().stream().flatMap(List::stream).filter(name -> !table.containsKey(name) && !asked.contains(name)).toList());
    }
}
