// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.format.FormatBench;
import io.assay.format.LooseSample;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ends before it begins is named, in each of the registers; what ends at the same instant is not. */
class ContradictedTimesTest {
    private static final String CONSENT = """
            [{"consent_id":"3c8c6a38-d4cf-4164-8577-9954e71904b1","subject_id":"a","purpose":"Marketing","granted_at":"2026-02-01T00:00:00Z",\
            "withdrawn_at":%s,"scope":"AllData","expires_at":%s,"notes":null,"basis":null}]""";
    private static final String REQUEST = """
            [{"request_id":"b6332514-01db-4f12-9cd5-e4329a18468c","subject_id":"c","requested_at":"2026-02-01T00:00:00Z",\
            "deadline":"2026-03-03T00:00:00Z","status":{"Complete":{"erased_at":%s,"total_records":1}},"affected_streams":[1],"records_erased":1}]""";
    private static final String BREACH = """
            [{"event_id":"b6332514-01db-4f12-9cd5-e4329a18468c","detected_at":"2026-02-01T00:00:00Z","indicator":{"UnusualAccessTime":{"hour":3}},\
            "severity":"High","affected_subjects":1,"affected_data_classes":["PII"],"notification_deadline":"2026-02-04T00:00:00Z","status":%s}]""";
    private static final String BEFORE = "\"2026-01-31T23:59:59Z\"";
    private static final String SAME = "\"2026-02-01T00:00:00Z\"";

    @TempDir
    Path folder;

    private long named(RegisterKind kind, String text) throws Exception {
        return named(kind, text, "kimberlite.time-order");
    }

    private long named(RegisterKind kind, String text, String code) throws Exception {
        Sample sample = new LooseSample(List.of(new SampleFile("register.json", text.getBytes(StandardCharsets.UTF_8))));
        ObjectResult result = new FormatBench(new RegisterFormat(kind), sample, "register.json", folder).run(sample.good());
        return result.findings().stream().filter(seen -> seen.finding().code().code().equals(code)).count();
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void whatEndsBeforeItBeginsIsNamed(boolean before, long wanted) throws Exception {
        String time = before ? BEFORE : SAME;
        assertEquals(wanted, named(RegisterKind.CONSENTS, CONSENT.formatted(time, "null")));
        assertEquals(wanted, named(RegisterKind.CONSENTS, CONSENT.formatted("null", time)));
        assertEquals(wanted, named(RegisterKind.ERASURE_REQUESTS, REQUEST.formatted(time)));
        assertEquals(wanted, named(RegisterKind.BREACHES, BREACH.formatted("{\"Confirmed\":{\"notification_sent_at\":" + time + "}}")));
        assertEquals(wanted, named(RegisterKind.BREACHES, BREACH.formatted("{\"Resolved\":{\"resolved_at\":" + time + ",\"remediation\":\"x\"}}")));
    }

    /** The numbers of a request fit each other, and an id stands once. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "x | x | 0", "\"total_records\":1 | \"total_records\":2 | 1", "{\"Complete\":.*?} | {\"InProgress\":{\"streams_remaining\":1}} | 0",
        "{\"Complete\":.*?} | {\"InProgress\":{\"streams_remaining\":2}} | 1"})
    void theNumbersOfARequestFit(String from, String to, int times) throws Exception {
        String request = REQUEST.formatted(SAME).replaceFirst(from.contains("Complete") ? "\\{\"Complete\":\\{[^}]*\\}\\}" : from, to);
        assertEquals(times, named(RegisterKind.ERASURE_REQUESTS, request, "kimberlite.erasure-count"));
    }

    @Test
    void anIdStandsOnce() throws Exception {
        String consent = CONSENT.formatted("null", "null");
        String second = consent.substring(1, consent.length() - 1);
        assertEquals(1, named(RegisterKind.CONSENTS, "[" + second + "," + second + "]", "kimberlite.id-twice"));
        assertEquals(0, named(RegisterKind.CONSENTS, "[" + second + "," + second.replace("3c8c6a38", "4c8c6a38") + "]", "kimberlite.id-twice"));
    }
}
