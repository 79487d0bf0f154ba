// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import io.assay.crypto.signature.Ed25519Signer;
import io.assay.format.Circumstances;
import io.assay.sample.verity.VerityExportSample;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import io.assay.verify.Verification;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sample export with some of its files changed or left out, some keys more in the trust file and an earlier copy, and what is found. */
final class SampleRun {
    private static final VerityExportSample SAMPLE = new VerityExportSample();
    private static final Ed25519Signer SEALER = signer("seal");

    private final Map<String, byte[]> files = new HashMap<>();
    private final List<Object> keys = new ArrayList<>(SAMPLE.keys());
    private final List<Object> anchors = new ArrayList<>();

    SampleRun() {
        SAMPLE.good().forEach(file -> files.put(file.path(), file.bytes()));
    }

    static String good(String file) {
        return SAMPLE.good().stream().filter(one -> one.path().equals(file)).map(one -> new String(one.bytes(), StandardCharsets.UTF_8)).findFirst().orElseThrow();
    }

    static Ed25519Signer signer(String name) {
        return new Ed25519Signer(Sha256.of(("assay demo, not for production: verity " + name).getBytes(StandardCharsets.UTF_8)));
    }

    SampleRun with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SampleRun with(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    /** An authority whose certificate the auditor pins for time stamps. */
    SampleRun stamping(byte[] certificate) {
        keys.add(Map.of("id", "tsa", "kind", "x509-certificate", "purposes", List.of("tsa"), "base64", Base64.getEncoder().encodeToString(certificate)));
        return this;
    }

    /** An authority that the auditor trusts, and a revocation list of it. */
    SampleRun trusting(byte[] root, byte[] list) {
        keys.add(Map.of("id", "root", "kind", "x509-anchor", "purposes", List.of("tsa"), "base64", Base64.getEncoder().encodeToString(root)));
        keys.add(Map.of("id", "list", "kind", "x509-crl", "base64", Base64.getEncoder().encodeToString(list)));
        return this;
    }

    /** What a time stamp of the seal on this line is over. */
    static byte[] stamped(String line) {
        byte[] message = message(line);
        return ByteBuffer.allocate(message.length + 64).put(message).put(Hex.decode(member(line, "signature")).orElseThrow()).array();
    }

    SampleRun without(String... names) {
        files.keySet().removeAll(Set.of(names));
        return this;
    }

    SampleRun earlier(String lines) {
        anchors.add(Map.of("kind", "earlier-copy", "subject", "tenant:123", "file", "earlier/copy.jsonl"));
        return with("earlier/copy.jsonl", lines);
    }

    SampleRun pinned(Ed25519Signer signer, String purpose, Map<String, Object> more) {
        Map<String, Object> key = new HashMap<>(more);
        key.putAll(Map.of("id", purpose + keys.size(), "kind", "ed25519", "purposes", List.of(purpose), "hex", Hex.encode(signer.publicKey())));
        keys.add(key);
        return this;
    }

    /** The line of a seal as the sealing key would have signed it with another word in it. */
    static String resealed(String line, String from, String to) {
        String changed = line.replace(from, to);
        return changed.replaceAll("\"signature\":\"[0-9a-f]+\"", "\"signature\":\"" + Hex.encode(SEALER.sign(message(changed))) + "\"");
    }

    /** The line of a seal with third parties that signed it as well. */
    static String cosigned(String line, Ed25519Signer... others) {
        String all = List.of(others).stream().map(other -> "{\"role\":\"auditor\",\"signer\":\"" + Hex.encode(other.publicKey()) + "\",\"signature\":\""
                + Hex.encode(other.sign(message(line))) + "\"}").collect(Collectors.joining(","));
        return line.substring(0, line.length() - 1) + ",\"cosignatures\":[" + all + "]}";
    }

    static String member(String line, String name) {
        return line.replaceAll(".*\"" + name + "\":\"?([0-9a-f]+).*", "$1");
    }

    private static byte[] message(String line) {
        return ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN).putLong(Long.parseLong(member(line, "through_position")))
                .put(Hex.decode(member(line, "log_hash")).orElseThrow()).put(Hex.decode(member(line, "projection_hash")).orElseThrow())
                .putLong(Long.parseLong(member(line, "sealed_at"))).array();
    }

    /** What is found, as code and weight. */
    Set<String> codes(Path folder) throws Exception {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        byte[] trust = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", keys, "anchors", anchors));
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(trust, "trust.json", folder).store(),
                Instant.parse("2026-11-15T12:00:00Z"));
        List<ObjectResult> objects = new Verification(List.of(new ExportFormat())).run(List.of(folder.resolve("export.jsonl")), circumstances,
                CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT).objects();
        return objects.getFirst().findings().stream().map(seen -> seen.finding().code().code() + " " + seen.finding().weight()).collect(Collectors.toSet());
    }
}
