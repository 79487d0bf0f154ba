// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;

/**
 * Asks Bouncy Castle and the JDK the same question and makes one answer of two. An engine that does not know the algorithm or the
 * size of the key has no vote; an engine that calls the signature malformed votes no.
 */
final class TwoEngines {
    private enum Vote { YES, NO, ABSTAINS }

    /** One engine's verification. */
    @FunctionalInterface
    interface Engine {
        boolean accepts() throws GeneralSecurityException;
    }

    private TwoEngines() {}

    static SignatureAnswer ask(Engine bouncyCastle, Engine jdk) {
        Vote first = vote(bouncyCastle);
        Vote second = vote(jdk);
        if (first == Vote.ABSTAINS && second == Vote.ABSTAINS) {
            return SignatureAnswer.UNSUPPORTED;
        }
        if (first != second && first != Vote.ABSTAINS && second != Vote.ABSTAINS) {
            return SignatureAnswer.ENGINES_DISAGREE;
        }
        Vote common = first == Vote.ABSTAINS ? second : first;
        return common == Vote.YES ? SignatureAnswer.HOLDS : SignatureAnswer.REFUSED;
    }

    private static Vote vote(Engine engine) {
        try {
            return engine.accepts() ? Vote.YES : Vote.NO;
        } catch (SignatureException malformed) {
            return Vote.NO;
        } catch (NoSuchAlgorithmException | InvalidKeyException | InvalidAlgorithmParameterException | InvalidKeySpecException unknown) {
            return Vote.ABSTAINS;
        } catch (GeneralSecurityException other) {
            throw new IllegalStateException("an engine failed in a way it does not document", other);
        }
    }
}
