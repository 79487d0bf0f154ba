// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.canon.Hex;
import io.assay.canon.PythonJson;
import io.assay.crypto.PreparedHmac;
import io.assay.format.Desk;
import io.assay.format.spanforge.MacAnswer;
import io.assay.format.spanforge.PublicSecret;
import io.assay.format.spanforge.Secrets;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Searches the number of events with which an attestation's HMAC verifies. The number is signed and not written down; the producer's own
 * verifier takes the sum of the counts in its place and so refuses most of its own attestations.
 */
final class CountSearch {
    private static final int BEAT = 1 << 16;

    private final List<byte[]> around;
    private final String hex;
    private final Secrets secrets;

    CountSearch(Attestation attestation, TrustStore trust) throws PythonJson.Unencodable {
        this.around = attestation.aroundCount();
        this.hex = attestation.text("hmac_sig");
        this.secrets = Secrets.of(trust, Secrets.SIGNING);
    }

    /**
     * What trying gave.
     *
     * @param count the number of events that fits; empty where none does
     */
    record Outcome(MacAnswer answer, OptionalLong count) {
    }

    /** Tries the likely numbers first, then every other up to {@code limit}. */
    Outcome search(LongStream likely, int limit, Desk desk) {
        for (long count : likely.distinct().toArray()) {
            MacAnswer answer = ask(count);
            if (answer.key().isPresent() || answer.isPublic()) {
                return new Outcome(answer, OptionalLong.of(count));
            }
        }
        List<byte[]> keys = new ArrayList<>(secrets.keys().stream().map(PinnedKey::bytes).map(bytes -> bytes.copy()).toList());
        Arrays.stream(PublicSecret.values()).map(PublicSecret::bytes).forEach(keys::add);
        byte[] wanted = Hex.decode(hex).filter(bytes -> bytes.length == PreparedHmac.LENGTH).orElse(new byte[0]);
        for (byte[] key : wanted.length == 0 ? List.<byte[]>of() : keys) {
            OptionalLong found = under(new PreparedHmac(key), wanted, limit, desk);
            if (found.isPresent()) {
                return new Outcome(ask(found.getAsLong()), found);
            }
        }
        return new Outcome(ask(0), OptionalLong.empty());
    }

    private MacAnswer ask(long count) {
        return secrets.ask(message(count), hex);
    }

    private byte[] message(long count) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(around.getFirst());
        message.writeBytes(String.valueOf(count).getBytes(StandardCharsets.US_ASCII));
        message.writeBytes(around.getLast());
        return message.toByteArray();
    }

    private OptionalLong under(PreparedHmac key, byte[] wanted, int limit, Desk desk) {
        byte[] out = new byte[PreparedHmac.LENGTH];
        for (int count = 0; count <= limit; count++) {
            if (count % BEAT == 0) {
                desk.poll();
            }
            byte[] message = message(count);
            key.into(out, message, 0, message.length);
            if (Arrays.equals(out, wanted)) {
                return OptionalLong.of(count);
            }
        }
        return OptionalLong.empty();
    }
}
