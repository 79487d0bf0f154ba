// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.path.Strength;
import io.assay.crypto.path.Strength.Demand;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Demands on hashes add to what is said against a signer and never take anything away. */
class DemandedHashTest {
    private static final Instant LAST = Instant.parse("2030-12-31T23:59:59Z");
    private static final Strength DATED = new Strength(Map.of("SHA-256", new Demand(0, Optional.of(LAST)), "SHA-1", new Demand(0, Optional.of(LAST))));

    @Test
    void aHashCountsUntilItsLastInstant() {
        SignerResult signer = signer(DigestAlgorithm.SHA256, List.of());
        assertFalse(signer.demanding(DATED, LAST).has(CmsProblem.WEAK_HASH));
        assertTrue(signer.demanding(DATED, LAST.plusSeconds(1)).has(CmsProblem.WEAK_HASH));
        assertFalse(signer.demanding(Strength.NONE, LAST.plusSeconds(1)).has(CmsProblem.WEAK_HASH));
    }

    @Test
    void aBrokenHashStaysBrokenWhateverAPolicyGrants() {
        CmsObservation broken = CmsObservation.of(CmsProblem.WEAK_HASH, "SHA-1", 0);
        CmsObservation invalid = CmsObservation.of(CmsProblem.SIGNATURE_INVALID);
        for (Instant at : List.of(LAST, LAST.plusSeconds(1))) {
            assertEquals(List.of(broken, invalid), signer(DigestAlgorithm.SHA1, List.of(broken, invalid)).demanding(DATED, at).observations());
        }
    }

    private static SignerResult signer(DigestAlgorithm hash, List<CmsObservation> said) {
        return new SignerResult(0, "", Optional.empty(), "", List.of(hash), Optional.empty(), true, true, false, new byte[0], List.of(), said);
    }
}
