// SPDX-License-Identifier: Apache-2.0
package io.assay.bench;

import io.assay.canon.Hex;
import io.assay.evidence.Locator;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.chain.EventHash;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Writes an export of a chained log of any length for measurements: inserts, updates, deletions and reads of a fixed number of rows. In JSON Lines with all
 * members, about 480 bytes an event; in CSV without those that may be missing, about 270.
 */
final class RowWriter {
    private static final long START = 1_767_225_600_000_000_000L;
    private static final int HASH = 32;
    private static final String[] STREAMS = {"records", "accounts", "orders", "tickets"};

    private final SplittableRandom random = new SplittableRandom(20260102);
    private final EventHash hash = new EventHash();
    private final long[] amounts;
    private byte[] previous = new byte[HASH];

    private final boolean lines;

    private RowWriter(int rows, boolean lines) {
        this.amounts = new long[rows];
        this.lines = lines;
    }

    /** Writes that many events over so many rows; the same bytes every time. */
    static void write(Path file, long events, int rows, boolean lines) throws IOException {
        RowWriter writer = new RowWriter(rows, lines);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(lines ? new byte[0] : "position,timestamp,tenant_id,stream_id,stream,actor,operation,data,prev_hash,hash\n".getBytes(StandardCharsets.UTF_8));
            for (long i = 0; i < events; i++) {
                out.write(writer.line(i).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private String line(long position) {
        int row = random.nextInt(amounts.length);
        int stream = row % STREAMS.length;
        long amount = random.nextInt(1, 1_000_000);
        String operation = amounts[row] == 0 ? "INSERT" : switch (random.nextInt(20)) {
            case 0 -> "DELETE";
            case 1 -> "ACCESS";
            default -> "UPDATE";
        };
        byte[] payload = payload(operation, row, amount).getBytes(StandardCharsets.UTF_8);
        amounts[row] = operation.equals("DELETE") ? 0 : operation.equals("ACCESS") ? amounts[row] : amount;
        String actor = lines ? "user:u" + random.nextInt(40) + "@example.org" : "u" + random.nextInt(40);
        String address = !lines ? "" : "10.0." + random.nextInt(255) + "." + random.nextInt(255);
        byte[] id = !lines ? new byte[0] : ByteBuffer.allocate(16).putLong(random.nextLong()).putLong(position).array();
        long time = START + position * 1_000_000L;
        byte[] now = hash.of(new RecordedEvent(Locator.of("log"), position, time, 7, stream + 1, STREAMS[stream], actor, "", address, operation, id, "",
            new byte[0], true, payload, Optional.empty(), previous, new byte[HASH])).clone();
        String data = Base64.getEncoder().encodeToString(payload);
        String line = !lines ? position + "," + time + ",7," + (stream + 1) + "," + STREAMS[stream] + "," + actor + "," + operation + "," + data + ","
            + Hex.encode(previous) + "," + Hex.encode(now) + "\n" : "{\"position\":" + position + ",\"timestamp\":" + time + ",\"tenant_id\":7,\"stream_id\":" + (stream + 1) + ",\"stream\":\"" + STREAMS[stream]
            + "\",\"actor\":\"" + actor + "\",\"caused_by\":null,\"client_ip\":\"" + address + "\",\"operation\":\"" + operation + "\",\"idempotency_id\":\""
            + Hex.encode(id) + "\",\"key_id\":null,\"data\":\"" + data + "\",\"prev_hash\":\"" + Hex.encode(previous)
            + "\",\"hash\":\"" + Hex.encode(now) + "\"}\n";
        previous = now;
        return line;
    }

    private String payload(String operation, int row, long amount) {
        String id = "{\"id\":\"" + row + "\",";
        return switch (operation) {
            case "INSERT" -> id + "\"name\":\"Name " + row + "\",\"status\":\"pending\",\"amount\":" + amount + ",\"flag\":null}";
            case "UPDATE" -> id + "\"old\":{\"amount\":" + amounts[row] + "},\"new\":{\"amount\":" + amount + "}}";
            case "DELETE" -> id + "\"old\":{\"amount\":" + amounts[row] + "},\"reason\":\"request\"}";
            default -> id + "\"fields\":[\"amount\"]}";
        };
    }
}
