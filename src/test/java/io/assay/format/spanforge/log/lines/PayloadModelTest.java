// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model of a payload is the one that a reader of the whole payload would find. */
class PayloadModelTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{} | ",
        "{\"model_id\":\"gpt-4o\"} | gpt-4o",
        "{\"model\":{\"name\":\"claude\",\"system\":\"a\"}} | claude",
        "{\"model\":{\"name\":\"inner\"},\"model_id\":\"outer\"} | outer",
        "{\"model\":{\"name\":7},\"z\":1} | ",
        "{\"model\":\"plain\"} | ",
        "{\"a\":{\"model_id\":\"nested\"},\"b\":[{\"model_id\":\"listed\"}]} | ",
        "{\"a\":\"},\\\"model_id\\\":\\\"quoted\\\"\",\"model_id\":\"right\"} | right",
        "{\"a\":[\"]\",{\"b\":\"}\"}],\"c\":-1.5e3,\"d\":null,\"model\":{\"a\":{\"name\":\"deep\"},\"name\":\"top\"}} | top",
        "{\"model_id\":\"\\u00fcber\\\"\"} | über\"",
        "{\"zone\":\"eu\"} | "})
    void isFound(String payload, String model) {
        byte[] bytes = ("  " + payload + "\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(model == null ? "" : model, PayloadModel.of(bytes, 2).orElse(""));
    }
}
