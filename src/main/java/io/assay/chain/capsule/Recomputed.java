// SPDX-License-Identifier: Apache-2.0
package io.assay.chain.capsule;

import io.assay.canon.Hex;
import io.assay.crypto.Hmac;
import io.assay.crypto.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a capsule computed again. A step that does not give what is recorded does not hold back those after it, which start from what is
 * recorded: so one change is told once, where it is.
 */
public final class Recomputed {
    private final List<Step> steps;
    private final List<Optional<byte[]>> secrets = new ArrayList<>();

    /** @param secrets tried one after the other for keyed steps */
    public Recomputed(Capsule capsule, List<byte[]> secrets) {
        this.steps = capsule.steps();
        for (Step step : steps) {
            this.secrets.add(step.keyed() ? secrets.stream().filter(secret -> mac(secret, step).equals(step.result())).findFirst() : Optional.empty());
        }
    }

    /** Whether the step gives what is recorded; for a keyed step: with one of the secrets. */
    public boolean holds(int number) {
        Step step = steps.get(number);
        return step.keyed() ? secrets.get(number).isPresent() : own(number).equals(step.result());
    }

    /** What the step gives; empty for a keyed one. */
    public String own(int number) {
        return steps.get(number).keyed() ? "" : Hex.encode(Sha256.of(message(steps.get(number).parts())));
    }

    /** The secret with which a keyed step holds. */
    public Optional<byte[]> secret(int number) {
        return secrets.get(number);
    }

    private String mac(byte[] secret, Step step) {
        return Hex.encode(Hmac.sha256(secret, message(step.parts())));
    }

    /** The bytes of the parts in a row. */
    public byte[] message(List<Part> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Part part : parts) {
            bytes.writeBytes(part.kind().refers() ? referred(part) : part.bytes().orElse(new byte[0]));
        }
        return bytes.toByteArray();
    }

    private byte[] referred(Part part) {
        Step step = steps.get(Integer.parseInt(part.value()));
        return switch (part.kind()) {
            case STEP -> Hex.decode(step.result()).orElse(new byte[0]);
            case STEP_HEX -> step.result().getBytes(StandardCharsets.US_ASCII);
            default -> step.value("event_id").getBytes(StandardCharsets.UTF_8);
        };
    }
}
