// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.tsp;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.tsp.TimeStampInfo;
import io.assay.crypto.tsp.TimeStampResponse;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.security.MessageDigest;
import java.util.Optional;

/** The digest of the data beside a time-stamp, taken in pieces, however long the data is. */
final class DataDigests {
    private static final int PIECE = 1 << 20;

    private final Optional<DigestAlgorithm> algorithm;
    private final byte[] digest;

    private DataDigests(Optional<DigestAlgorithm> algorithm, byte[] digest) {
        this.algorithm = algorithm;
        this.digest = digest;
    }

    /** Reads the data once, under the hash that the token names. */
    static DataDigests of(EvidenceFile data, TimeStampResponse response) throws UnreadableEvidence {
        Optional<DigestAlgorithm> named = response.token().map(token -> token.info()).flatMap(TimeStampInfo::imprintHash);
        if (named.isEmpty()) {
            return new DataDigests(named, new byte[0]);
        }
        MessageDigest engine = named.get().start();
        for (long at = 0; at < data.size(); at += PIECE) {
            engine.update(data.read(at, (int) Math.min(PIECE, data.size() - at)));
        }
        return new DataDigests(named, engine.digest());
    }

    byte[] under(DigestAlgorithm asked) {
        if (algorithm.isEmpty() || asked != algorithm.get()) {
            throw new IllegalStateException("the token names another hash than it did");
        }
        return digest.clone();
    }
}
