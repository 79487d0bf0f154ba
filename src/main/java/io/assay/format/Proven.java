// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.chain.capsule.Capsule;
import io.assay.chain.capsule.Part;
import io.assay.chain.capsule.Seal;
import io.assay.chain.capsule.Step;
import java.util.List;

/**
 * The exported proof of one event.
 *
 * @param file   the capsule as a file
 * @param recipe how to verify it with common tools, as a shell script
 * @param steps  how many hashes lead from the event to what fixes it
 * @param seal   what fixes it: {@code ED25519}, {@code PINNED} or {@code HMAC}
 * @param way    the hashes themselves, in order
 * @param fixing who signed, as a public key, or whose pinned hash it is; empty for keyed hashes
 */
public record Proven(byte[] file, String recipe, int steps, String seal, List<Link> way, String fixing) {
    public Proven {
        way = List.copyOf(way);
    }

    /**
     * One hash on the way.
     *
     * @param keyed  an HMAC; else SHA-256
     * @param inputs the names of what is hashed, in a row; {@code <n} for the result of the n-th hash, counted from 1
     * @param result lower-case hex, as the evidence records it
     */
    public record Link(boolean keyed, List<String> inputs, String result) {
        public Link {
            inputs = List.copyOf(inputs);
        }
    }

    public static Proven of(Capsule capsule) {
        Seal seal = capsule.seal();
        return new Proven(capsule.bytes(), capsule.recipe(), capsule.steps().size(), seal.kind().name(), capsule.steps().stream().map(Proven::link).toList(),
                seal.signer().isEmpty() ? (seal.subject() + " " + seal.count()).strip() : seal.signer());
    }

    private static Link link(Step step) {
        return new Link(step.keyed(), step.parts().stream().map(Proven::input).toList(), step.result());
    }

    private static String input(Part part) {
        return part.kind() == Part.Kind.STEP || part.kind() == Part.Kind.STEP_HEX ? "<" + (Integer.parseInt(part.value()) + 1) : part.name();
    }
}
