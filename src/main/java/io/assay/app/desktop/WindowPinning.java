// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.check.Phrase;
import io.assay.trust.TrustFileException;
import io.assay.trust.pinning.KeyClaim;
import io.assay.trust.pinning.NewKey;
import io.assay.trust.pinning.NotPinned;
import io.assay.trust.pinning.PinningFault;
import io.assay.trust.pinning.StoreFile;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Problem.Kind;
import io.assay.ui.session.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Pins keys from the window in the auditor's own store, as {@code assay trust add} does. */
record WindowPinning(Optional<Path> userTrust, UnaryOperator<String> environment, Clock clock) {
    private static final long LIMIT = 16L << 20;

    Path pin(Path keyFile, KeyClaim claim) throws Refused {
        if (userTrust.isEmpty()) {
            throw new Refused(new Problem(Kind.TRUST, keyFile.toString(), Optional.of(Phrase.of(PinningFault.NO_STORE))), null);
        }
        Path store = userTrust.get();
        try {
            NewKey key = claim.of(bytes(keyFile), keyFile, clock.instant().truncatedTo(ChronoUnit.SECONDS));
            try {
                new StoreFile(store, environment).change(document -> document.with(key), true);
            } catch (IOException refused) {
                throw new Refused(Problem.of(Kind.UNWRITABLE, store.toString()), refused);
            }
            return store;
        } catch (NotPinned reason) {
            throw new Refused(new Problem(Kind.TRUST, keyFile.toString(), Optional.of(reason.phrase())), reason);
        } catch (TrustFileException faulty) {
            throw new Refused(new Problem(Kind.TRUST, keyFile.toString(), Optional.of(faulty.phrase())), faulty);
        }
    }

    private static byte[] bytes(Path keyFile) throws Refused {
        try {
            if (Files.size(keyFile) > LIMIT) {
                throw new IOException("too large");
            }
            return Files.readAllBytes(keyFile);
        } catch (IOException unreadable) {
            throw new Refused(Problem.of(Kind.UNREADABLE, keyFile.toString()), unreadable);
        }
    }
}
