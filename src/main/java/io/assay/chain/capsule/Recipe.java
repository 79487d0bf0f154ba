// SPDX-License-Identifier: Apache-2.0
package io.assay.chain.capsule;

import io.assay.canon.Hex;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes down how a capsule is verified without Assay: a shell script for sha256sum, openssl and xxd that says OK or WRONG for each step. */
final class Recipe {
    private static final String SPKI = "302a300506032b6570032100";

    private final Capsule capsule;
    private final List<String> lines = new ArrayList<>();

    Recipe(Capsule capsule) {
        this.capsule = capsule;
    }

    List<String> lines() {
        lines.clear();
        lines.add("#!/bin/sh");
        lines.add("# Proof of one event (" + capsule.profile().word() + "). Needs sha256sum, openssl and xxd. Every step has to say OK; then the exit status is 0.");
        lines.add("bad=0");
        lines.add("say() { if [ \"$2\" = \"$3\" ]; then echo \"$1: OK\"; else echo \"$1: WRONG\"; bad=1; fi; }");
        if (capsule.profile().isKeyed()) {
            keyed();
        }
        capsule.steps().stream().findFirst().ifPresent(this::event);
        for (int i = 0; i < capsule.steps().size(); i++) {
            step(i, capsule.steps().get(i));
        }
        seal();
        lines.add("exit $bad");
        return List.copyOf(lines);
    }

    /** Keys may be text or digits, and more than one where they were changed in between. */
    private void keyed() {
        lines.add("# SECRET is the shared secret as text, or SECRET_HEX in hexadecimal digits; of several secrets, as after a change of keys, one stands in each line.");
        lines.add("keys=\"$SECRET_HEX $(printf '%s\\n' \"$SECRET\" | while IFS= read -r one; do printf '%s' \"$one\" | xxd -p | tr -d '\\n'; echo; done)\"");
        lines.add("mac() { for key in $keys; do m=$(printf '%s' \"$1\" | xxd -r -p | openssl dgst -sha256 -mac HMAC -macopt hexkey:\"$key\" -r | cut -c1-64);"
                + " if [ \"$m\" = \"$2\" ]; then echo \"$m\"; return; fi; done; echo none; }");
    }

    /** What the first hash covers, by name, so that it can be read. */
    private void event(Step first) {
        lines.add("# What was hashed of the event. To read one of them: printf '%s' \"$the_name\" | xxd -r -p");
        first.parts().stream().filter(part -> isValue(part)).forEach(part -> lines.add("the_" + part.name() + "=" + Hex.encode(part.bytes().orElse(new byte[0]))));
    }

    private static boolean isValue(Part part) {
        return switch (part.kind()) {
            case STEP, STEP_HEX, STEP_ID -> false;
            default -> true;
        };
    }

    private void step(int number, Step step) {
        lines.add("# step " + number + ": " + names(step.parts()));
        lines.add("r" + number + "=" + step.result());
        lines.add("say 'step " + number + "' \"$(" + (step.keyed() ? "mac " + hex(step.parts(), number == 0) + " \"$r" + number + "\""
                : "printf '%s' " + hex(step.parts(), number == 0) + " | xxd -r -p | sha256sum | cut -c1-64") + ")\" \"$r" + number + "\"");
    }

    private void seal() {
        Seal seal = capsule.seal();
        switch (seal.kind()) {
            case ED25519 -> {
                lines.add("# seal: " + names(seal.parts()) + ", signed by the key below, which you have to know from elsewhere");
                lines.add("d=$(mktemp -d)");
                lines.add("printf '%s' " + hex(seal.parts(), false) + " | xxd -r -p > \"$d/message\"");
                lines.add("printf '%s' " + seal.signature() + " | xxd -r -p > \"$d/signature\"");
                lines.add("printf '%s' " + SPKI + seal.signer() + " | xxd -r -p > \"$d/key\"");
                lines.add("openssl pkeyutl -verify -pubin -keyform DER -inkey \"$d/key\" -rawin -in \"$d/message\" -sigfile \"$d/signature\" > \"$d/said\" 2>&1");
                lines.add("say 'signature' $? 0");
                lines.add("rm -r \"$d\"");
                lines.add("echo \"signer: compare with the public key that you know: " + seal.signer() + "\"");
            }
            case PINNED -> lines.add("echo \"seal: compare with the hash that you noted earlier for " + printable(seal.subject()) + " up to "
                    + printable(seal.count()) + ": $r" + (capsule.steps().size() - 1) + "\"");
            case HMAC -> lines.add("# The keyed steps are the seal: whoever holds the secret can make them, you included.");
        }
    }

    private static String names(List<Part> parts) {
        return String.join(" || ", parts.stream().map(Part::name).toList());
    }

    /** What may stand between double quotes of a shell. */
    private static String printable(String text) {
        return text.replaceAll("[^A-Za-z0-9:._@/-]", "?");
    }

    /** The parts as one shell word of hexadecimal digits; those of the first step by their names. */
    private String hex(List<Part> parts, boolean first) {
        StringBuilder word = new StringBuilder("\"");
        for (Part part : parts) {
            switch (part.kind()) {
                case STEP -> word.append("${r").append(part.value()).append('}');
                case STEP_HEX -> word.append("$(printf '%s' ${r").append(part.value()).append("} | xxd -p -c 64)");
                case STEP_ID -> word.append(Hex.encode(id(part).getBytes(StandardCharsets.UTF_8)));
                default -> word.append(first ? "${the_" + part.name() + "}" : Hex.encode(part.bytes().orElse(new byte[0])));
            }
        }
        return word.append('"').toString();
    }

    private String id(Part part) {
        int number = part.value().matches("[0-9]{1,9}") ? Integer.parseInt(part.value()) : -1;
        return number >= 0 && number < capsule.steps().size() ? capsule.steps().get(number).value("event_id") : "";
    }
}
