// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.app.Installed;
import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import io.assay.chain.MerkleTree;
import io.assay.cli.setting.Surroundings;
import io.assay.crypto.Hmac;
import io.assay.crypto.Sha256;
import io.assay.crypto.signing.TestKeys;
import io.assay.report.Tool;
import io.assay.sample.DemoCase;
import io.assay.sample.Sample;
import io.assay.text.Language;
import io.assay.verify.Lanes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs as an auditor makes them on the command line, judged by what the receiver and the producer would ask of them. */
class PackCommandTest {
    private static final String AT = "2026-11-15T12:00:00Z";
    private static final String SECRET = "demo-cec-signing";

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String trust;
    private Path pack;
    private Path key;

    @BeforeEach
    void demo() throws IOException {
        List<Sample> few = Installed.samples().stream().filter(sample -> Set.of("spanforge-cec", "spanforge-chain").contains(sample.name())).toList();
        new DemoCase(few).write(folder.resolve("demo"));
        trust = folder.resolve("demo/trust.json").toString();
        pack = folder.resolve("pack.zip");
        key = Files.write(folder.resolve("auditor.pem"), TestKeys.of("Ed25519").pem("", true));
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Surroundings surroundings = new Surroundings(new Tool("Assay", "test", ""), Installed.formats(), new DemoCase(Installed.samples())::write,
                Clock.fixed(Instant.parse(AT), ZoneOffset.UTC), name -> null, Optional.empty(), Language.ENGLISH, Lanes.one(),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), () -> false, _ -> 0);
        return new CommandLineInterface(surroundings).run(arguments);
    }

    private JsonObject verified(String... trusted) throws Exception {
        List<String> words = new ArrayList<>(List.of("verify", pack.toString(), "--format", "json"));
        List.of(trusted).forEach(file -> words.addAll(List.of("--trust", file)));
        run(words.toArray(String[]::new));
        return (JsonObject) JsonReader.parse(out.toByteArray());
    }

    private String pinned() throws Exception {
        JsonObject signature = (JsonObject) ((JsonObject) JsonReader.parse(entries().get("assay/signatures.json"))).array("signatures").orElseThrow().items().getFirst();
        return Files.writeString(folder.resolve("pinned.json"), "{\"schema\":\"assay.trust/1\",\"keys\":[{\"id\":\"ada\",\"kind\":\"ed25519\",\"purposes\":"
                + "[\"assay.pack\"],\"hex\":\"" + signature.text("publicKey").orElseThrow() + "\"}]}").toString();
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    @Test
    void aWholeCaseIsSignedAndTheProducerAcceptsIt() throws Exception {
        assertEquals(0, run("pack", folder.resolve("demo/good/spanforge-cec").toString(), "--trust", trust, "--key", key.toString(), "--producer-key",
                SECRET, "--out", pack.toString()), err.toString(StandardCharsets.UTF_8));
        JsonObject verdict = verified(pinned());
        assertEquals(Optional.of("TOTAL_PASSED"), verdict.text("outcome"));
        assertEquals(Optional.of("SIGNED"), verdict.text("assurance"));
        producer(entries(), Installed.samples().stream().filter(sample -> sample.name().equals("spanforge-cec")).findFirst().orElseThrow());
        assertEquals(Optional.of("TOTAL_PASSED"), verified(pinned(), trust).text("outcome"), "with the producer's secrets its records are judged as well");
    }

    /** The three checks that the producer makes of a bundle (specification of Spanforge, section 8): all must hold, and nothing else is asked. */
    private static void producer(Map<String, byte[]> entries, Sample sample) throws Exception {
        JsonObject manifest = (JsonObject) JsonReader.parse(entries.get("manifest.json"));
        String secret = (String) sample.keys().stream().filter(one -> one.get("id").equals(SECRET)).findFirst().orElseThrow().get("utf8");
        assertEquals(Optional.of("hmac-sha256:" + Hex.encode(Hmac.sha256(secret.getBytes(StandardCharsets.UTF_8),
                PythonJson.spacedAscii(manifest, Set.of("hmac"))))), manifest.text("hmac"));
        JsonValue proof = JsonReader.parse(entries.get("chain_proof.json"));
        assertTrue(proof instanceof JsonObject object && object.flag("valid").orElse(false));
        JsonObject stamp = (JsonObject) JsonReader.parse(entries.get("rfc3161_timestamp.tsr"));
        assertTrue(stamp.has("genTime") && stamp.has("messageImprint"));
    }

    @Test
    void chosenEventsCarryEachTheirOwnProof() throws Exception {
        assertEquals(0, run("pack", folder.resolve("demo/good/spanforge-chain").toString(), "--where", "type ~ llm", "--trust", trust, "--key",
                key.toString(), "--out", pack.toString()), err.toString(StandardCharsets.UTF_8));
        Map<String, byte[]> entries = entries();
        assertFalse(entries.keySet().stream().anyMatch(name -> name.startsWith("evidence/")), "the files are not handed on");
        JsonObject manifest = (JsonObject) JsonReader.parse(entries.get("assay/manifest.json"));
        for (JsonValue listed : manifest.array("entries").orElseThrow().items()) {
            JsonObject entry = (JsonObject) listed;
            assertEquals(Optional.of(Hex.encode(Sha256.of(entries.get(entry.text("name").orElseThrow())))), entry.text("sha256"));
        }
        String root = manifest.object("events").orElseThrow().text("root").orElseThrow();
        List<String> proofs = new String(entries.get("assay/proofs.ndjson"), StandardCharsets.UTF_8).lines().toList();
        assertTrue(proofs.size() > 3);
        for (String line : proofs) {
            JsonObject proof = (JsonObject) JsonReader.parse(line.getBytes(StandardCharsets.UTF_8));
            String event = new String(entries.get(proof.text("entry").orElseThrow()), StandardCharsets.UTF_8).split("\n")[(int) number(proof, "line") - 1];
            assertEquals(root, climbed(event, proof, proofs.size()));
        }
        assertEquals(Optional.of("SIGNED"), verified(pinned()).text("assurance"));
    }

    private static long number(JsonObject object, String name) {
        return object.integer(name).orElseThrow();
    }

    /** The root that a path of RFC 9162, section 2.1.3.2, leads to. */
    private static String climbed(String event, JsonObject proof, int size) {
        byte[] hash = MerkleTree.leaf(Sha256.engine(), event.getBytes(StandardCharsets.UTF_8));
        long node = number(proof, "index");
        long last = size - 1;
        for (JsonValue step : proof.array("path").orElseThrow().items()) {
            byte[] other = HexFormat.of().parseHex(((JsonString) step).value());
            boolean right = (node & 1) == 1 || node == last;
            hash = right ? join(other, hash) : join(hash, other);
            while (right && (node & 1) == 0 && node != 0) {
                node >>= 1;
                last >>= 1;
            }
            node >>= 1;
            last >>= 1;
        }
        return Hex.encode(hash);
    }

    private static byte[] join(byte[] left, byte[] right) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(1);
        both.writeBytes(left);
        both.writeBytes(right);
        return Sha256.of(both.toByteArray());
    }

    @Test
    void withoutAKeyOrAFilterThatCanBeReadThereIsNoPack() {
        String evidence = folder.resolve("demo/good/spanforge-chain").toString();
        assertEquals(64, run("pack", evidence, "--trust", trust, "--out", pack.toString()));
        assertEquals(64, run("pack", evidence, "--trust", trust, "--key", key.toString(), "--where", "type contains llm", "--out", pack.toString()));
        assertEquals(64, run("pack", evidence, "--trust", trust, "--key", key.toString(), "--where", "type = nothing", "--out", pack.toString()));
        assertFalse(Files.exists(pack));
    }
}
