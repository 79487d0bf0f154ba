// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.tsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.crypto.Vectors;
import io.assay.crypto.cms.CmsObservation;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.Pem;
import io.assay.crypto.path.PathObservation;
import io.assay.crypto.path.PathRequest;
import io.assay.crypto.path.Purpose;
import io.assay.crypto.pki.Certificate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fixtures of rfc3161-client: real authorities, and tokens that its own tests refuse. */
final class TimeStampVectorsTest {
    private static final String FOLDER = "rfc3161-client/test/fixtures/";

    /**
     * What holds, or everything that speaks against it. None of these authorities publishes a list here, so REVOCATION_UNKNOWN is left out.
     * Where rfc3161-client and Assay differ: it refuses response-expired, because it looks at the certificate's validity today; RFC 3161
     * asks for the token's time, at which the certificate was valid. Injected certificates are decoys and change nothing.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
        sigstage,       response-sha256,            hello, holds
        sigstage,       response-sha384,            hello, holds
        sigstage,       response-sha512,            hello, holds
        sigstage,       response-no-embedded-cert,  hello, holds
        sigstage,       response-invalid-signature, hello, SIGNATURE_INVALID
        sigstage,       response-sha256,            hullo, IMPRINT_MISMATCH
        sigstore.mock,  response-expired,           -, holds
        test_tsa,       response,                   hello, holds
        test_tsa,       response-injected-certs,    hello, holds
        test_tsa,       other_response,             hello, UNTRUSTED
        identrust,      issue-104,                  hello, holds
        """)
    void fixtures(String folder, String name, String data, String expected) throws DerFault, Pem.Malformed {
        byte[] bytes = data.equals("-") ? Vectors.bytes(FOLDER + folder + "/payload") : data.getBytes(StandardCharsets.US_ASCII);
        List<Certificate> chain = chain(folder);
        PathRequest request = PathRequest.at(Instant.parse("2025-07-01T00:00:00Z"), List.of(chain.getLast()), chain, List.of(), Purpose.TIME_STAMPING);
        TimeStampResponse response = TimeStampResponse.of(Vectors.bytes(FOLDER + folder + "/" + name + ".tsr"));
        TimeStampResult result = TimeStamps.verify(response, Optional.of(hash -> hash.digest(bytes)), Optional.empty(), request);
        TreeSet<String> against = new TreeSet<>();
        result.observations().stream().map(TspObservation::problem).forEach(problem -> against.add(problem.name()));
        result.signer().ifPresent(signer -> signer.observations().stream().map(CmsObservation::problem).forEach(p -> against.add(p.name())));
        result.path().ifPresent(path -> path.observations().stream().map(PathObservation::problem).forEach(p -> against.add(p.name())));
        against.remove("REVOCATION_UNKNOWN");
        assertEquals(expected, result.holds() ? "holds" : String.join(" ", against));
    }

    private static List<Certificate> chain(String folder) throws DerFault, Pem.Malformed {
        List<Certificate> chain = new ArrayList<>();
        byte[] file = Vectors.bytes(FOLDER + folder + "/ts_chain.pem");
        if (!Pem.looksLike(file)) {
            return List.of(Certificate.of(file));
        }
        for (Pem.Block block : Pem.read(file)) {
            chain.add(Certificate.of(block.bytes()));
        }
        return chain;
    }
}
