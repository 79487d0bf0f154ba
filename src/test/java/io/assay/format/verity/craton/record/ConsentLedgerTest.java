// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.format.FormatBench;
import io.assay.format.LooseSample;
import io.assay.sample.SampleFile;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An export is looked up in the ledger of consents beside it; ids are numbers, as the producer's ledgers count them. */
class ConsentLedgerTest {
    private static final String CONSENTS = """
            {"id":0,"tenant_id":1,"data_subject":"alice","recipient":"lab","purpose":"research","scope":{"tables":[]},"consented_at":"2026-01-01T00:00:00Z",\
            "expires_at":"2026-06-01T00:00:00Z","status":"Active","history":[{"timestamp":"2026-01-01T00:00:00Z","action":"Granted","actor":null,\
            "reason":null}],"legal_basis":null,"metadata":{}}
            {"id":1,"tenant_id":1,"data_subject":"bob","recipient":"lab","purpose":"research","scope":{"tables":[]},"consented_at":"2026-01-01T00:00:00Z",\
            "expires_at":null,"status":"Withdrawn","history":[{"timestamp":"2026-01-01T00:00:00Z","action":"Granted","actor":null,"reason":null},\
            {"timestamp":"2026-02-01T00:00:00Z","action":"Withdrawn","actor":null,"reason":"asked"}],"legal_basis":"Consent","metadata":{}}
            """;

    @TempDir
    Path folder;

    private List<String> codes(RecordKind kind, String artefact, SampleFile... files) throws Exception {
        LooseSample ledgers = new LooseSample(List.of(files));
        ObjectResult result = new FormatBench(new RecordFormat(kind), ledgers, artefact, folder).run(ledgers.good());
        return result.findings().stream().map(seen -> seen.finding().code().code() + " " + seen.finding().arguments())
                .filter(code -> !code.startsWith("craton.anchor")).toList();
    }

    private static SampleFile file(String name, String text) {
        return new SampleFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static SampleFile export(String consent, int tenant, String recipient, String time) {
        return file("exports.json", ("[{'id':7,'consent_id':%s,'token_id':[0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15],'tenant_id':%d,'exported_at':'%s',"
                + "'recipient':'%s','operation':'export','row_count':2,'data_hash':[%s],'transformations_applied':[]}]")
                .formatted(consent, tenant, time, recipient, "0,".repeat(31) + "0").replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0    | 1 | lab    | 2026-03-01T00:00:00Z | []",
        "null | 9 | broker | 2026-03-01T00:00:00Z | []",
        "1    | 1 | lab    | 2026-01-31T23:59:59Z | []",
        "5    | 1 | lab    | 2026-03-01T00:00:00Z | [craton.record-consent [7, 0, 5]]",
        "0    | 2 | lab    | 2026-03-01T00:00:00Z | [craton.record-consent [7, 1, 0]]",
        "0    | 1 | broker | 2026-03-01T00:00:00Z | [craton.record-consent [7, 2, 0]]",
        "0    | 1 | lab    | 2025-12-31T00:00:00Z | [craton.record-consent [7, 3, 0]]",
        "0    | 1 | lab    | 2026-06-01T00:00:00Z | [craton.record-consent [7, 4, 0]]",
        "1    | 1 | lab    | 2026-02-01T00:00:00Z | [craton.record-consent [7, 4, 1]]"})
    void anExportIsHeldAgainstItsConsent(String consent, int tenant, String recipient, String time, String wanted) throws Exception {
        assertEquals(wanted, codes(RecordKind.EXPORTS, "exports.json", export(consent, tenant, recipient, time), file("ledger.jsonl", CONSENTS)).toString());
    }

    @Test
    void withoutALedgerNothingIsLookedUp() throws Exception {
        assertEquals(List.of(), codes(RecordKind.EXPORTS, "exports.json", export("5", 9, "broker", "2026-03-01T00:00:00Z")));
    }

    /** One record a line is read as the array is; a line that is none makes the file unreadable. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "whole     | [craton.record-active-expired [0, 2026-06-01T00:00:00Z]]",
        "twice     | [craton.record-active-expired [0, 2026-06-01T00:00:00Z], craton.record-active-expired [0, 2026-06-01T00:00:00Z], craton.record-id-twice [0]]",
        "blank     | [evidence.unreadable [DUPLICATE]]",
        "torn      | [evidence.unreadable [TRUNCATED]]"})
    void linesAreRead(String what, String wanted) throws Exception {
        String first = CONSENTS.substring(0, CONSENTS.indexOf('\n') + 1);
        String text = switch (what) {
            case "twice" -> first + CONSENTS;
            case "blank" -> first + "\n" + CONSENTS.substring(first.length());
            case "torn" -> CONSENTS.substring(0, CONSENTS.length() - 20);
            default -> CONSENTS;
        };
        List<String> codes = codes(RecordKind.CONSENTS, "ledger.jsonl", file("ledger.jsonl", text)).stream().sorted().toList();
        assertEquals(wanted.contains("unreadable"), codes.stream().anyMatch(code -> code.startsWith("evidence.unreadable")), codes.toString());
        if (!wanted.contains("unreadable")) {
            assertEquals(wanted, codes.toString());
        }
    }
}
