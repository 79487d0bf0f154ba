// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SignatureException;
import org.junit.jupiter.api.Test;

/** Two engines, one answer: only agreement counts, and what neither knows is neither good nor bad. */
class TwoEnginesTest {
    private static final TwoEngines.Engine YES = () -> true;
    private static final TwoEngines.Engine NO = () -> false;
    private static final TwoEngines.Engine MALFORMED = () -> {
        throw new SignatureException();
    };
    private static final TwoEngines.Engine UNKNOWN = () -> {
        throw new NoSuchAlgorithmException();
    };
    private static final TwoEngines.Engine OTHER_KEY = () -> {
        throw new InvalidKeyException();
    };
    private static final TwoEngines.Engine OTHER_PARAMETER = () -> {
        throw new InvalidAlgorithmParameterException();
    };

    @Test
    void agreementCounts() {
        assertEquals(SignatureAnswer.HOLDS, TwoEngines.ask(YES, YES));
        assertEquals(SignatureAnswer.REFUSED, TwoEngines.ask(NO, NO));
        assertEquals(SignatureAnswer.REFUSED, TwoEngines.ask(NO, MALFORMED));
    }

    @Test
    void whatOneTakesAndTheOtherRefusesIsADispute() {
        for (TwoEngines.Engine refuses : new TwoEngines.Engine[] {NO, MALFORMED}) {
            assertEquals(SignatureAnswer.ENGINES_DISAGREE, TwoEngines.ask(YES, refuses));
            assertEquals(SignatureAnswer.ENGINES_DISAGREE, TwoEngines.ask(refuses, YES));
        }
    }

    @Test
    void whoeverDoesNotKnowHasNoVote() {
        for (TwoEngines.Engine silent : new TwoEngines.Engine[] {UNKNOWN, OTHER_KEY, OTHER_PARAMETER}) {
            assertEquals(SignatureAnswer.HOLDS, TwoEngines.ask(silent, YES));
            assertEquals(SignatureAnswer.REFUSED, TwoEngines.ask(NO, silent));
            assertEquals(SignatureAnswer.UNSUPPORTED, TwoEngines.ask(silent, UNKNOWN));
        }
    }

    /** A signature of the kind that really divides them. */
    @Test
    void aTornSignatureOfEd25519() throws Exception {
        byte[] seed = new byte[32];
        byte[] message = {1, 2, 3};
        byte[] torn = TornSignature.of(seed, message);
        byte[] key = new Ed25519Signer(seed).publicKey();
        assertEquals(SignatureAnswer.ENGINES_DISAGREE, Ed25519.of(key).verify(message, torn));
        assertTrue(Ed25519.isDisputed(key, message, torn));
        assertFalse(Ed25519.isDisputed(key, new byte[] {1, 2, 4}, torn));
        assertFalse(Ed25519.isDisputed(new byte[32], message, torn));
    }
}
