// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.Hex;
import io.assay.chain.capsule.Capsule;
import io.assay.chain.capsule.Part;
import io.assay.chain.capsule.Profile;
import io.assay.chain.capsule.Seal;
import io.assay.chain.capsule.Step;
import io.assay.crypto.Sha256;
import io.assay.crypto.signature.Ed25519Signer;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The proof of one payment of a VerityDB log, sealed one event later. In the tampered one the amount is another. */
public final class CapsuleSample implements Sample {
    private static final String FILE = "event-4711.capsule.json";
    private static final long FIRST = 4711;
    private static final long BEGIN = 1_772_000_000_000_000_000L;
    private static final long STEP = 1_500_000_000L;

    private final Ed25519Signer key = new Ed25519Signer(Sha256.of("assay demo capsule key".getBytes(StandardCharsets.UTF_8)));
    private final Capsule capsule = capsule();

    private Capsule capsule() {
        List<Step> steps = new ArrayList<>();
        byte[] previous = Sha256.of("assay demo capsule, the event before".getBytes(StandardCharsets.UTF_8));
        byte[] root = Sha256.of("assay demo capsule, the rows".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 2; i++) {
            byte[] data = ("{\"id\":\"p" + i + "\",\"amount\":" + (i + 1) * 250 + "}").getBytes(StandardCharsets.UTF_8);
            byte[] hash = Sha256.of(previous, number(FIRST + i), number(BEGIN + i * STEP), data);
            Part before = i == 0 ? Part.hex("prev_hash", previous) : Part.step("prev_hash", i - 1);
            steps.add(new Step(false, List.of(before, Part.number("position", FIRST + i), Part.number("timestamp", BEGIN + i * STEP), Part.base64("data", data)),
                    Hex.encode(hash)));
            previous = hash;
        }
        long sealedAt = BEGIN + 10 * STEP;
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (byte[] part : new byte[][] {number(FIRST + 1), previous, root, number(sealedAt)}) {
            message.writeBytes(part);
        }
        Seal seal = Seal.signed(List.of(Part.number("through_position", FIRST + 1), Part.step("log_hash", 1), Part.hex("projection_hash", root),
                Part.number("sealed_at", sealedAt)), Hex.encode(key.sign(message.toByteArray())), Hex.encode(key.publicKey()));
        return new Capsule(Profile.VERITY_CHAIN, steps, seal, Map.of("format", "verity.export", "eventId", String.valueOf(FIRST), "type", "INSERT",
                "time", Instant.ofEpochSecond(0, BEGIN).toString(), "actor", "user:anna@example.com"));
    }

    private static byte[] number(long value) {
        return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
    }

    @Override
    public String name() {
        return "assay-capsule";
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, capsule.bytes()));
    }

    @Override
    public List<SampleFile> tampered() {
        List<Step> steps = new ArrayList<>(capsule.steps());
        List<Part> parts = new ArrayList<>(steps.getFirst().parts());
        parts.set(3, Part.base64("data", "{\"id\":\"p0\",\"amount\":999}".getBytes(StandardCharsets.UTF_8)));
        steps.set(0, new Step(false, parts, steps.getFirst().result()));
        return List.of(new SampleFile(FILE, new Capsule(capsule.profile(), steps, capsule.seal(), capsule.labels()).bytes()));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", "demo-capsule-2026", "kind", "ed25519", "purposes", List.of("verity.checkpoint"), "hex", Hex.encode(key.publicKey()),
                "origin", "demo"));
    }
}
