// SPDX-License-Identifier: Apache-2.0
package io.assay.report.oscal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.assay.app.Installed;
import io.assay.coverage.catalogue.BuiltIn;
import io.assay.coverage.count.EventFilter;
import io.assay.survey.Survey;
import io.assay.survey.Surveyed;
import io.assay.format.Circumstances;
import io.assay.report.Tool;
import io.assay.sample.DemoCase;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Engagement;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The OSCAL file is valid against NIST's own schema, the same every time, and says no more than OSCAL's two states can. */
class OscalResultsTest {
    @TempDir
    private Path folder;

    private byte[] oscal() throws Exception {
        new DemoCase(Installed.samples()).write(folder);
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(folder.resolve("trust.json")).store(),
                Instant.parse("2026-11-15T12:00:00Z"));
        Surveyed surveyed = new Survey(Installed.formats(), BuiltIn.catalogue(), Optional.empty(), EventFilter.ALL).run(List.of(folder.resolve("good")),
                List.of(), Engagement.of(circumstances, CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT));
        return new OscalResults(surveyed.run(), surveyed.result(), new Tool("Assay", "1.0.0", "")).bytes();
    }

    /** NIST's schema, with three nodes mended whose inner object stands one level too deep. */
    private static Schema schema() throws IOException {
        try (InputStream stream = OscalResultsTest.class.getResourceAsStream("/schema/json/oscal-ar_schema.json")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("\"id\"\\s*:\\s*\\{\\s*\"id\"\\s*:\\s*(\\{[^{}]*\\})\\s*\\}", "\"id\":$1");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(text, InputFormat.JSON);
        }
    }

    @Test
    void isValidAgainstTheSchemaAndTheSchemaCanRefuse() throws Exception {
        String json = new String(oscal(), StandardCharsets.UTF_8);
        assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
        assertFalse(schema().validate(json.replace("\"satisfied\"", "\"partial\"").replace("\"not-satisfied\"", "\"partial\""), InputFormat.JSON)
                .isEmpty(), "a third state is refused");
        assertFalse(schema().validate(json.replaceFirst("\"start\"", "\"begin\""), InputFormat.JSON).isEmpty());
    }

    @Test
    void theSameCoverageGivesTheSameBytes() throws Exception {
        assertArrayEquals(oscal(), oscal());
    }

    @Test
    void namesOurOwnStateWhereOscalHasNone() throws Exception {
        String json = new String(oscal(), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"value\":\"PARTLY_EVIDENCED\""));
        assertTrue(json.contains("\"value\":\"NOT_EVIDENCEABLE\""));
    }
}
