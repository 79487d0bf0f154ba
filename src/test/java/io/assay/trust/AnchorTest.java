// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A head that the auditor wrote down in capitals is the same head. */
class AnchorTest {
    @ParameterizedTest
    @CsvSource({"ABCDEF0123, abcdef0123", "abcdef0123, abcdef0123", "hmac-SHA256:AB, hmac-SHA256:AB", "'', ''"})
    void digestsAreReadInEitherCase(String written, String read) throws Exception {
        String text = "{\"schema\":\"assay.trust/1\",\"anchors\":[{\"kind\":\"chain-head\",\"subject\":\"stream:1\",\"hash\":\"" + written
                + "\",\"stateHash\":\"" + written + "\"}]}";
        Anchor anchor = new TrustFiles(name -> null).add(text.getBytes(StandardCharsets.UTF_8), "trust.json", Path.of(".")).store().anchors("chain-head")
                .findFirst().orElseThrow();
        assertEquals(read, anchor.hash());
        assertEquals(read, anchor.digest("stateHash"));
    }
}
