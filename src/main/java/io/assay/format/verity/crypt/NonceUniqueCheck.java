// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.crypto.Sha256;
import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.Placement;
import io.assay.format.verity.pass.Witness;
import io.assay.source.RepeatedKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Does no key and nonce serve twice? Under AES-GCM a second use gives away the difference of the two payloads and the means to forge tags. Positions
 * that a recovery used again under the same key count as well, where an earlier copy shows what was encrypted first.
 */
public final class NonceUniqueCheck implements Witness<NonceUniqueCheck.Share>, AutoCloseable {
    private static final int KEY_PART = 12;

    private final RepeatedKeys nonces;
    private final Locator log;
    private final Share earlier;
    private final KeyRing ring;
    private long seen;

    /** @param ring tells which ids name the same key */
    public NonceUniqueCheck(Path evidence, Locator log, KeyRing ring) {
        this.nonces = new RepeatedKeys(evidence);
        this.log = log;
        this.earlier = new Share(ring);
        this.ring = ring;
    }

    @Override
    public Share share() {
        return new Share(ring);
    }

    @Override
    public void join(Share share, Placement placed) {
        share.entries.forEach(entry -> nonces.add(new RepeatedKeys.Entry(entry.a(), entry.b(), entry.c(), entry.position(), seen++)));
    }

    /** Adds what an earlier copy shows at a position where the log now shows something else. */
    public void earlier(String keyId, byte[] nonce, long position) {
        if (!keyId.isEmpty()) {
            earlier.add(keyId, Nonce.of(nonce, position), position);
        }
    }

    /** Called when all events were seen. */
    public void into(Tally tally) {
        tally.examined(seen);
        earlier.entries.forEach(nonces::add);
        nonces.repeats(repeat -> tally.report(Finding.of(VerityCode.NONCE_UNIQUE, log.atPosition(repeat.again().position()).inField("nonce"),
                U64.text(repeat.first().position()))));
    }

    @Override
    public void close() {
        nonces.close();
    }

    /** The keys and nonces of one part. */
    public static final class Share implements Witness.Share {
        private final List<RepeatedKeys.Entry> entries = new ArrayList<>();
        private final Map<String, byte[]> keyParts = new HashMap<>();
        private final KeyRing ring;

        Share(KeyRing ring) {
            this.ring = ring;
        }

        @Override
        public void see(VerityEvent event) {
            if (event.isEncrypted() && event.hasPayload()) {
                add(event.keyId(), Nonce.of(event), event.position());
            }
        }

        private void add(String keyId, byte[] nonce, long position) {
            ByteBuffer key = ByteBuffer.allocate(KEY_PART + Nonce.LENGTH).put(keyParts.computeIfAbsent(ring.sole(keyId), Share::keyPart)).put(nonce).flip();
            entries.add(new RepeatedKeys.Entry(key.getLong(), key.getLong(), key.getLong(), position, -1));
        }

        /** The id as so many bytes that no two ids share. */
        private static byte[] keyPart(String keyId) {
            return java.util.Arrays.copyOf(Sha256.of(keyId.getBytes(StandardCharsets.UTF_8)), KEY_PART);
        }
    }
}
