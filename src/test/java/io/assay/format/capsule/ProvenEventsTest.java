// SPDX-License-Identifier: Apache-2.0
package io.assay.format.capsule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.chain.capsule.Capsule;
import io.assay.chain.capsule.Part;
import io.assay.chain.capsule.Recomputed;
import io.assay.chain.capsule.Seal;
import io.assay.chain.capsule.Step;
import io.assay.cli.Terminal;
import io.assay.crypto.Sha256;
import io.assay.crypto.signature.Ed25519Signer;
import io.assay.sample.CecSample;
import io.assay.sample.DemoCase;
import io.assay.sample.Sample;
import io.assay.sample.SpanforgeAuditSample;
import io.assay.sample.SpanforgeChainSample;
import io.assay.sample.SpanforgeEventsSample;
import io.assay.sample.SpanforgeStoreSample;
import io.assay.sample.semvec.SemvecRequestSample;
import io.assay.sample.semvec.SemvecStoreSample;
import io.assay.sample.verity.AuditLogSample;
import io.assay.sample.verity.CratonLogSample;
import io.assay.sample.verity.KimberliteLogSample;
import io.assay.sample.verity.VerityExportSample;
import io.assay.sample.verity.VerityStoreSample;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code assay prove} on every format that binds its events one by one: what it gives proves itself, and nothing that was changed in it does. */
class ProvenEventsTest {
    @TempDir
    private Path folder;
    private final Terminal terminal = new Terminal(Optional.empty());

    /** One format and what is opened in its folder. */
    private record Evidence(Sample sample, String opened) {
        @Override
        public String toString() {
            return sample.name();
        }
    }

    private static Stream<Evidence> everyFormat() {
        return Stream.of(new Evidence(new SpanforgeChainSample(1), "events.jsonl"), new Evidence(new SpanforgeEventsSample(), "events.json"),
            new Evidence(new SpanforgeStoreSample(2, 1024), "spanforge.db"), new Evidence(new SpanforgeAuditSample(3), "records.jsonl"),
            new Evidence(new CecSample(), "halluccheck_cec_loan-desk_20260701.zip"), new Evidence(new SemvecStoreSample(1024), "events.sqlite"),
            new Evidence(new SemvecRequestSample(), "requests.jsonl"), new Evidence(new VerityExportSample(), "export.jsonl"),
            new Evidence(new VerityStoreSample(1024), "store.db"), new Evidence(new CratonLogSample(), "42"),
            new Evidence(new KimberliteLogSample(), "21474836481"), new Evidence(new AuditLogSample(), "audit_log.json"));
    }

    /** Proofs of the first event and of the last. */
    private List<Path> proofs(Evidence of) throws Exception {
        new DemoCase(List.of(of.sample())).write(folder);
        String opened = folder.resolve("good").resolve(of.sample().name()).resolve(of.opened()).toString();
        terminal.run("events", opened, "--trust", trust(), "--format", "jsonl");
        List<String> ids = new ArrayList<>();
        for (String line : terminal.answer().lines().toList()) {
            ids.add(((JsonObject) JsonReader.parse(line.getBytes(StandardCharsets.UTF_8))).text("id").orElseThrow());
        }
        List<Path> proofs = new ArrayList<>();
        for (String id : List.of(ids.getFirst(), ids.getLast())) {
            Path proof = folder.resolve("proof" + proofs.size() + ".json");
            assertEquals(0, terminal.run("prove", opened, "--event", id, "--trust", trust(), "--out", proof.toString()), terminal.message());
            proofs.add(proof);
        }
        assertEquals(64, terminal.run("prove", opened, "--event", "none", "--trust", trust()));
        return proofs;
    }

    private String trust() {
        return folder.resolve("trust.json").toString();
    }

    private int verified(byte[] capsule, String trust) throws Exception {
        Path file = Files.write(folder.resolve("changed.json"), capsule);
        return terminal.run("verify", file.toString(), "--trust", trust);
    }

    @ParameterizedTest
    @MethodSource("everyFormat")
    void provesItselfAndNothingElse(Evidence of) throws Exception {
        Path none = Files.writeString(folder.resolve("none.json"), "{\"schema\":\"assay.trust/1\"}");
        for (Path proof : proofs(of)) {
            byte[] bytes = Files.readAllBytes(proof);
            Capsule honest = Capsule.of((JsonObject) JsonReader.parse(bytes)).orElseThrow();
            assertEquals(0, verified(bytes, trust()), terminal.answer());
            assertEquals(2, verified(bytes, none.toString()), "without a key or a pinned hash it proves nothing");
            for (Map.Entry<String, byte[]> attack : attacks(honest).entrySet()) {
                assertNotEquals(0, verified(attack.getValue(), trust()), attack.getKey() + terminal.answer());
                assertTrue(terminal.answer().length() > 0, attack.getKey() + terminal.message());
            }
        }
    }

    private static Map<String, byte[]> attacks(Capsule honest) {
        Map<String, byte[]> attacks = new LinkedHashMap<>();
        byte[] bytes = honest.bytes();
        attacks.put("bytes behind the end", Arrays.copyOf(bytes, bytes.length + 1));
        attacks.put("cut", Arrays.copyOf(bytes, bytes.length / 2));
        attacks.put("another member", new String(bytes, StandardCharsets.UTF_8).replace("\"schema\":", "\"reviewed\":\"yes\",\"schema\":").getBytes(StandardCharsets.UTF_8));
        List<Step> steps = honest.steps();
        for (int part = 0; part < steps.getFirst().parts().size(); part++) {
            Optional<Step> other = changed(steps.getFirst(), part);
            if (other.isPresent()) {
                List<Step> all = new ArrayList<>(steps);
                all.set(0, other.get());
                attacks.put("changed part " + part, with(honest, all, honest.seal()));
                attacks.put("changed part " + part + ", hashes made to fit", with(honest, fitting(honest, all), honest.seal()));
            }
        }
        if (honest.seal().kind() != Seal.Kind.HMAC) {
            // a keyed hash is a seal by itself: fewer of them after the event's own prove the event as well
            attacks.put("without the last step", with(honest, steps.subList(0, steps.size() - 1), honest.seal()));
        }
        attacks.put("the last step twice", with(honest, Stream.concat(steps.stream(), Stream.of(steps.getLast())).toList(), honest.seal()));
        attacks.put("without the first step", with(honest, steps.subList(1, steps.size()), honest.seal()));
        seals(honest.seal()).forEach((name, seal) -> attacks.put(name, with(honest, steps, seal)));
        return attacks;
    }

    private static Map<String, Seal> seals(Seal seal) {
        Map<String, Seal> seals = new LinkedHashMap<>();
        Ed25519Signer other = new Ed25519Signer(Sha256.of(new byte[] {7}));
        seals.put("a seal of another kind", seal.kind() == Seal.Kind.HMAC ? Seal.pinned("stream:42", "7") : Seal.keyed());
        if (seal.kind() == Seal.Kind.ED25519) {
            seals.put("another key", Seal.signed(seal.parts(), seal.signature(), Hex.encode(other.publicKey())));
            seals.put("signed by another key", Seal.signed(seal.parts(), Hex.encode(other.sign(new byte[1])), Hex.encode(other.publicKey())));
            List<Part> parts = new ArrayList<>(seal.parts());
            parts.set(0, Part.number(parts.getFirst().name(), 99));
            seals.put("another place", Seal.signed(parts, seal.signature(), seal.signer()));
        } else if (seal.kind() == Seal.Kind.PINNED) {
            seals.put("another log", Seal.pinned(seal.subject() + "1", seal.count()));
            seals.put("no number", Seal.pinned(seal.subject(), seal.count() + "x"));
        }
        return seals;
    }

    /** Empty for what is given or comes from another step. */
    private static Optional<Step> changed(Step step, int index) {
        Part part = step.parts().get(index);
        String value = part.value();
        boolean given = List.of("|", "|sha256:", "\n", "0".repeat(64)).contains(value);
        char last = value.isEmpty() ? '0' : value.charAt(value.length() - 1);
        Optional<String> other = switch (part.kind()) {
            case HEX, UTF8, COUNTED_UTF8, U64LE -> given ? Optional.empty() : Optional.of(value.substring(0, Math.max(0, value.length() - 1)) + (last == '1' ? '2' : '1'));
            case BASE64, COUNTED_BASE64 -> Optional.of(value.startsWith("A") ? "B" + value.substring(1) : value.isEmpty() ? "QQ==" : "A" + value.substring(1));
            case STEP, STEP_HEX, STEP_ID -> Optional.empty();
        };
        return other.map(text -> {
            List<Part> parts = new ArrayList<>(step.parts());
            parts.set(index, new Part(part.name(), part.kind(), text));
            return new Step(step.keyed(), parts, step.result());
        });
    }

    /** Every hash without a key computed again, as anyone can. */
    private static List<Step> fitting(Capsule honest, List<Step> steps) {
        List<Step> fitting = new ArrayList<>(steps);
        for (int i = 0; i < fitting.size(); i++) {
            Step step = fitting.get(i);
            String result = step.keyed() ? step.result() : new Recomputed(new Capsule(honest.profile(), fitting, honest.seal(), Map.of()), List.of()).own(i);
            fitting.set(i, new Step(step.keyed(), step.parts(), result));
        }
        return fitting;
    }

    private static byte[] with(Capsule honest, List<Step> steps, Seal seal) {
        return new Capsule(honest.profile(), steps, seal, honest.labels()).bytes();
    }

    /** The recipe as a person follows it, with the tools that it names. */
    @ParameterizedTest
    @MethodSource("everyFormat")
    @Tag("full")
    void theRecipeWorks(Evidence of) throws Exception {
        for (Path proof : proofs(of)) {
            Capsule honest = Capsule.of((JsonObject) JsonReader.parse(Files.readAllBytes(proof))).orElseThrow();
            assertEquals(0, followed(honest.recipe(), of.sample()), honest.recipe());
            String wrong = honest.recipe().replaceFirst("the_(data|payload|fields|text|record|body)=(.)", "the_$1=f$2");
            assertEquals(1, followed(wrong, of.sample()), wrong);
        }
    }

    private int followed(String recipe, Sample sample) throws Exception {
        Path script = Files.writeString(folder.resolve("recipe.sh"), recipe);
        ProcessBuilder shell = new ProcessBuilder("sh", script.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
        shell.environment().put("SECRET", String.join("\n", sample.keys().stream().filter(key -> key.containsKey("utf8")).map(key -> key.get("utf8").toString()).toList()));
        shell.environment().put("SECRET_HEX", String.join(" ", sample.keys().stream().filter(key -> key.containsKey("hex")).map(key -> key.get("hex").toString()).toList()));
        Process process = shell.start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return process.exitValue();
    }
}
