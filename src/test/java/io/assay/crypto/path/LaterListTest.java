// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.crypto.issue.Holder;
import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.RevocationList;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list that was issued after the time of validation counts, and that is said; one issued after a proved time before that is what is wanted. */
class LaterListTest {
    private static final Instant ISSUED = Instant.parse("2026-06-01T00:00:00Z");

    private static Certificate root;
    private static Certificate signer;
    private static RevocationList list;

    @BeforeAll
    static void issue() throws Exception {
        Holder.Span years = new Holder.Span(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2030-01-01T00:00:00Z"));
        Holder authority = Holder.root("CN=Root of this test", years);
        root = Certificate.of(authority.der());
        signer = Certificate.of(authority.issue("CN=Signer of this test", years, Holder.Role.DOCUMENTS).der());
        list = RevocationList.of(authority.revocationList(new Holder.Span(ISSUED, Instant.parse("2029-01-01T00:00:00Z")), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31T23:59:59Z, '', true", "2026-06-01T00:00:00Z, '', false", "2026-07-01T00:00:00Z, 2025-01-01T00:00:00Z, false",
        "2026-01-01T00:00:00Z, 2025-01-01T00:00:00Z, true"})
    void isSaid(Instant validation, String proved, boolean later) {
        PathRequest plain = PathRequest.at(validation, List.of(root), List.of(), List.of(list), Purpose.ANY);
        PathRequest request = proved.isEmpty() ? plain : plain.judgedAt(Instant.parse(proved), true);
        CertificatePath path = PathBuilder.best(signer, request);
        assertTrue(path.holds());
        assertEquals(later, path.has(PathProblem.CRL_LATER));
        assertEquals(later, ListJudgement.of(list, request).isLater());
    }
}
