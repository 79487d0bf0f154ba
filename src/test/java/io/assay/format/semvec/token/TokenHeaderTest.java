// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.Indication;
import io.assay.format.FormatBench;
import io.assay.sample.SampleFile;
import io.assay.sample.semvec.SemvecTokenSample;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A header that names no algorithm is a token that must be refused, not a file of another kind. */
class TokenHeaderTest {
    @TempDir
    Path folder;

    @Test
    void aTokenWithoutAnAlgorithmFails() throws Exception {
        SampleFile good = new SemvecTokenSample().good().getFirst();
        String token = new String(good.bytes(), StandardCharsets.US_ASCII);
        String header = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"typ\":\"JWT\",\"kid\":\"k\"}".getBytes(StandardCharsets.US_ASCII));
        byte[] stripped = (header + token.substring(token.indexOf('.'))).getBytes(StandardCharsets.US_ASCII);
        ObjectResult result = new FormatBench(new TokenFormat(), new SemvecTokenSample(), good.path(), folder).run(List.of(new SampleFile(good.path(), stripped)));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertEquals("semvec.jwt.alg-not-allowed", result.findings().getFirst().finding().code().code());
    }

    @ParameterizedTest
    @CsvSource({"'', true", "'\\n', true", "'\\r\\n', true", "'\\r', false", "'\\n\\n', false", "' ', false", "'\\r\\r\\n', false"})
    void oneEndOfALineMayFollow(String end, boolean read) throws Exception {
        SampleFile good = new SemvecTokenSample().good().getFirst();
        byte[] ended = (new String(good.bytes(), StandardCharsets.US_ASCII).strip() + end.translateEscapes()).getBytes(StandardCharsets.US_ASCII);
        ObjectResult result = new FormatBench(new TokenFormat(), new SemvecTokenSample(), good.path(), folder).run(List.of(new SampleFile(good.path(), ended)));
        assertEquals(read, result.findings().stream().noneMatch(seen -> seen.finding().code().code().startsWith("semvec.jwt.malformed")));
        assertEquals(read ? Indication.TOTAL_PASSED : Indication.TOTAL_FAILED, result.verdict().indication());
    }
}
