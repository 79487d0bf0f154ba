// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.canon.Hex;
import io.assay.canon.PythonJson;
import io.assay.crypto.PreparedHmac;
import io.assay.format.Desk;
import io.assay.format.spanforge.MacAnswer;
import io.assay.format.PublicSecret;
import io.assay.format.spanforge.Secrets;
import io.assay.format.spanforge.SigningTime;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Searches the number of events with which an attestation's HMAC verifies. The number is signed and not written down; the producer's own
 * verifier takes the sum of the counts in its place and so refuses most of its own attestations.
 */
final class CountSearch {
    private static final int PIECE = 1 << 13;
    private static final int DIGITS = 19;

    private final List<byte[]> around;
    private final String hex;
    private final Secrets secrets;
    private final long size;
    private final Optional<Instant> made;

    CountSearch(Attestation attestation, TrustStore trust) throws PythonJson.Unencodable {
        this.around = attestation.aroundCount();
        this.hex = attestation.text("hmac_sig");
        this.secrets = Secrets.of(trust, Secrets.SIGNING);
        this.size = attestation.document().bytes().length;
        this.made = SigningTime.of(attestation.text("generated_at"));
    }

    /**
     * What trying gave.
     *
     * @param count the number of events that fits; empty where none does
     */
    record Outcome(MacAnswer answer, OptionalLong count) {
    }

    /** Tries the likely numbers first, then every other up to {@code limit}. */
    Outcome search(LongStream likely, int limit, Desk desk) throws UnreadableEvidence {
        for (long count : likely.distinct().toArray()) {
            MacAnswer answer = ask(count);
            if (answer.key().isPresent() || answer.isPublic()) {
                return new Outcome(answer, OptionalLong.of(count));
            }
        }
        byte[] wanted = Hex.decode(hex).filter(bytes -> bytes.length == PreparedHmac.LENGTH).orElse(new byte[0]);
        OptionalLong found = wanted.length == 0 ? OptionalLong.empty() : everywhere(wanted, limit, desk);
        return found.isPresent() ? new Outcome(ask(found.getAsLong()), found) : new Outcome(ask(0), OptionalLong.empty());
    }

    /** Tries every number under every key, key by key, in pieces on all lanes; a hit ends the search, for no other number can fit. */
    private OptionalLong everywhere(byte[] wanted, int limit, Desk desk) throws UnreadableEvidence {
        List<PreparedHmac> keys = Stream.concat(secrets.keys().stream().map(key -> key.bytes().copy()), Arrays.stream(PublicSecret.values()).map(PublicSecret::bytes))
                .map(ByteBuffer::wrap).distinct().map(ByteBuffer::array).map(key -> new PreparedHmac(key).after(around.getFirst())).toList();
        long pieces = limit / PIECE + 1L;
        AtomicLong hit = new AtomicLong(-1);
        desk.inOrder(pieces * keys.size(), piece -> {
            if (hit.get() < 0 && !desk.isCancelled()) {
                long from = piece % pieces * PIECE;
                under(keys.get((int) (piece / pieces)), wanted, from, Math.min(limit, from + PIECE - 1), hit);
            }
            return piece;
        }, piece -> desk.advanced(size * (piece + 1) / (pieces * keys.size()) - size * piece / (pieces * keys.size())));
        return hit.get() < 0 ? OptionalLong.empty() : OptionalLong.of(hit.get());
    }

    private MacAnswer ask(long count) {
        return secrets.ask(message(count), hex, made);
    }

    private byte[] message(long count) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(around.getFirst());
        message.writeBytes(String.valueOf(count).getBytes(StandardCharsets.US_ASCII));
        message.writeBytes(around.getLast());
        return message.toByteArray();
    }

    private void under(PreparedHmac key, byte[] wanted, long from, long to, AtomicLong hit) {
        byte[] rest = around.getLast();
        byte[] message = new byte[DIGITS + rest.length];
        System.arraycopy(rest, 0, message, DIGITS, rest.length);
        byte[] out = new byte[PreparedHmac.LENGTH];
        for (long count = from; count <= to; count++) {
            int start = digits(count, message);
            key.into(out, message, start, message.length - start);
            if (Arrays.equals(out, wanted)) {
                hit.set(count);
            }
        }
    }

    /** Writes the decimal digits so that they end where the rest of the message begins; answers where they start. */
    private static int digits(long number, byte[] message) {
        int at = DIGITS;
        long left = number;
        do {
            message[--at] = (byte) ('0' + left % 10);
            left /= 10;
        } while (left > 0);
        return at;
    }
}
