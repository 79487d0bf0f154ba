// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.crypto.Blake3;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/** A checkpoint that three replicas signed, with its log entries. Tampered: a command changed, its checksum made to fit, so that the root does not. */
public final class ReplicaCheckpointSample implements Sample {
    private static final int REPLICAS = 3;
    private static final int ENTRIES = 3;
    private static final long TIME = 1_769_600_438;

    @Override
    public String name() {
        return "kimberlite-checkpoint";
    }

    private static Map<String, Object> command(int number, int value) {
        return Demo.object("AppendBatch", Demo.object("stream_id", 7, "events", List.of(List.of(value)), "expected_offset", number));
    }

    private static int checksum(int number, int value) {
        CRC32 crc = new CRC32();
        crc.update(ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putLong(number).putLong(1).array());
        crc.update(Demo.compact(command(number, value)));
        crc.update(new byte[3]);
        return (int) crc.getValue();
    }

    private static byte[] root() {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 1; i <= ENTRIES; i++) {
            leaves.add(Blake3.of(ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN).putLong(i).putLong(1).putInt(checksum(i, i)).array()));
        }
        return Blake3.of(Blake3.of(leaves.get(0), leaves.get(1)), leaves.get(2));
    }

    private static byte[] entries(int changed) {
        List<Object> entries = new ArrayList<>();
        for (int i = 1; i <= ENTRIES; i++) {
            int value = i == changed ? i + 100 : i;
            entries.add(Demo.object("op_number", i, "view", 1, "command", command(i, value), "idempotency_id", null, "client_id", null,
                    "request_number", null, "checksum", Integer.toUnsignedLong(checksum(i, value))));
        }
        return Demo.pretty(entries);
    }

    private static byte[] checkpoint() {
        byte[] tag = Demo.text("Kimberlite-Checkpoint-v1");
        byte[] message = ByteBuffer.allocate(tag.length + 56).order(ByteOrder.LITTLE_ENDIAN).put(tag).putLong(ENTRIES).putLong(1).put(root())
                .putLong(TIME).array();
        Map<String, Object> signatures = new LinkedHashMap<>();
        for (int i = 0; i < REPLICAS; i++) {
            signatures.put(String.valueOf(i), Demo.object("replica_id", i, "signature", Demo.numbers(Demo.signer("replica " + i).sign(message))));
        }
        return Demo.pretty(Demo.object("data", Demo.object("op_number", ENTRIES, "view", 1, "log_root", Demo.numbers(root()), "timestamp", TIME),
                "signatures", signatures));
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile("checkpoint.json", checkpoint()), new SampleFile("log_entries.json", entries(0)));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile("checkpoint.json", checkpoint()), new SampleFile("log_entries.json", entries(2)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        List<Map<String, Object>> keys = new ArrayList<>();
        for (int i = 0; i < REPLICAS; i++) {
            keys.add(Demo.key("replica-" + i, "kimberlite.replica", Demo.signer("replica " + i)));
        }
        return keys;
    }

    @Override
    public Map<String, Object> expectations() {
        return Map.of("quorum", 2);
    }
}
