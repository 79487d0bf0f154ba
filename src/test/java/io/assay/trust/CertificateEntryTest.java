// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.canon.CanonicalJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A certificate that cannot be read is said when the trust file is read: left out in silence, evidence would fail for no visible reason. */
class CertificateEntryTest {
    @ParameterizedTest
    @CsvSource({"x509-anchor, pem, no certificate", "x509-certificate, base64, AAECAw==", "x509-crl, hex, 3003020101", "x509-anchor, utf8, ''"})
    void isRefusedByName(String kind, String member, String text) {
        byte[] file = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", List.of(Map.of("id", "root", "kind", kind, member, text)), "anchors", List.of(),
                "expectations", Map.of()));
        TrustFileException refused = assertThrows(TrustFileException.class, () -> new TrustFiles(name -> null).add(file, "trust.json", Path.of(".")));
        assertEquals(TrustFault.KEY_BYTES, refused.phrase().key());
    }
}
