// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.crypto.AesGcm;
import io.assay.crypto.Sha256;
import io.assay.crypto.signature.Ed25519Signer;
import io.assay.format.Circumstances;
import io.assay.sample.SampleFile;
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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies beside an export and says of itself what cannot be, or says it twice, does not go unnoticed. */
class CompanionRulesTest {
    private static final VerityExportSample SAMPLE = new VerityExportSample();
    private static final long SEALED_LATE = 4_102_444_800_000_000_000L;

    @TempDir
    private Path folder;

    private Set<String> codes(String file, String text) throws Exception {
        for (SampleFile one : SAMPLE.good()) {
            Files.write(folder.resolve(one.path()), one.path().equals(file) ? text.getBytes(StandardCharsets.UTF_8) : one.bytes());
        }
        return codes("");
    }

    private Set<String> codes(String leftAlone) throws Exception {
        assertTrue(leftAlone.isEmpty() || Files.exists(folder.resolve(leftAlone)));
        byte[] trust = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", SAMPLE.keys()));
        List<ObjectResult> objects = new Verification(List.of(new ExportFormat())).run(List.of(folder), new Circumstances(new TrustFiles(name -> null)
                .add(trust, "trust.json", folder).store(), Instant.parse("2026-11-15T12:00:00Z")), CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT).objects();
        assertEquals(1, objects.size());
        return objects.getFirst().findings().stream().map(seen -> seen.finding().code().code() + " " + seen.finding().weight()).collect(Collectors.toSet());
    }

    private static String good(String file) {
        return SAMPLE.good().stream().filter(one -> one.path().equals(file)).map(one -> new String(one.bytes(), StandardCharsets.UTF_8)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        legal_holds.json        | "time_range":null                    | "time_range":[9,8]                       | verity.self-contradiction WARN
        legal_holds.json        | "released_at":null                   | "released_at":1                          | verity.self-contradiction WARN
        legal_holds.json        | "hold_id":"hold_demo"                | "hold_id":5                              | verity.parse FAIL
        retention_policies.json | "nanos":0                            | "nanos":1000000000                       | verity.parse FAIL
        retention_policies.json | "max_retention":null                 | "max_retention":{"secs":1,"nanos":0}     | verity.self-contradiction WARN
        keys.json               | "tenant_id":123                      | "tenant_id":124                          | verity.key-range WARN
        keys.json               | "kek_status":"active"                | "kek_status":"destroyed"                 | verity.key-status FAIL
        recovery_records.json   | "generation":2                       | "generation":1                           | verity.generation-chain FAIL
        recovery_records.json   | "recovery_point":1                   | "recovery_point":2                       | verity.generation-chain FAIL
        recovery_records.json   | "discarded_range":null               | "discarded_range":{"start":3,"end":3}    | verity.generation-chain FAIL
        legal_holds.json        | "hold_id":"hold_demo"                | "hold_id":"hold\\ud800"                  | verity.parse FAIL
        export.jsonl.schema.json | "from_position":0                   | "from_position":99                       | verity.schema WARN
        export.jsonl            | "position":0,                        | "position":0,"nonce":"000000000000000000000000", | verity.nonce-derived WARN
        commitment_proofs.json  | "offset":1                           | "offset":null                            | verity.commitment-proof FAIL
        """)
    void isNoticed(String file, String from, String to, String code) throws Exception {
        assertTrue(good(file).contains(from));
        Set<String> codes = codes(file, good(file).replace(from, to));
        assertTrue(codes.contains(code), codes::toString);
    }

    @ParameterizedTest
    @CsvSource({"legal_holds.json, verity.self-contradiction WARN", "retention_policies.json, verity.self-contradiction WARN"})
    void anEntryThatStandsTwice(String file, String code) throws Exception {
        String item = good(file).strip().substring(1, good(file).strip().length() - 1);
        assertTrue(codes(file, "[" + item + "," + item + "]\n").contains(code));
    }

    @Test
    void aTenantOrAKeyThatStandsTwiceInTheKeyFileFails() throws Exception {
        String text = good("keys.json");
        String tenant = text.substring(text.indexOf("[{") + 1, text.lastIndexOf("]}"));
        assertTrue(codes("keys.json", text.replace(tenant, tenant + "," + tenant)).contains("verity.self-contradiction FAIL"));
        String key = text.substring(text.indexOf("\"deks\":[") + 8, text.indexOf("]}]}"));
        assertTrue(codes("keys.json", text.replace(key, key + "," + key)).contains("verity.self-contradiction FAIL"));
    }

    @ParameterizedTest
    @CsvSource({"kek_id, verity.self-contradiction WARN", "wrapped_kek, verity.self-contradiction WARN"})
    void oneKeyForTwoTenants(String member, String code) throws Exception {
        String text = good("keys.json");
        String tenant = text.substring(text.indexOf("[{") + 1, text.lastIndexOf("]}"));
        String same = "\"" + member + "\":" + tenant.replaceAll(".*\"" + member + "\":(\"[^\"]*\").*", "$1");
        String other = "{\"tenant_id\":77,\"kek_id\":\"kek_77\",\"kek_status\":\"active\",\"destroyed_at\":null,\"wrapped_kek\":\"AAAA\",\"deks\":[]}";
        String sharing = other.replaceAll("\"" + member + "\":\"[^\"]*\"", java.util.regex.Matcher.quoteReplacement(same));
        assertTrue(codes("keys.json", text.replace(tenant, tenant + "," + sharing)).contains(code));
        assertTrue(codes("keys.json", text.replace(tenant, tenant + "," + other)).stream().noneMatch(code::equals));
    }

    private static String wrapped(String under, String key, int nonce) throws Exception {
        byte[] start = new byte[AesGcm.NONCE_LENGTH];
        start[0] = (byte) nonce;
        byte[] sealed = AesGcm.of(secret(under)).seal(start, secret(key), new byte[0]);
        return Base64.getEncoder().encodeToString(ByteBuffer.allocate(start.length + sealed.length).put(start).put(sealed).array());
    }

    private static byte[] secret(String name) {
        return Sha256.of(("assay demo, not for production: verity " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** Wrapped anew with another nonce, a key looks like another one: only opened it is seen to be the same. */
    @Test
    void oneKeyThatIsWrappedTwice() throws Exception {
        String text = good("keys.json");
        String key = text.substring(text.indexOf("\"deks\":[") + 8, text.indexOf("]}]}"));
        String again = "{\"key_id\":\"dek_2\",\"from_position\":99,\"to_position\":null,\"wrapped_dek\":\"%s\"}";
        String tenant = "{\"tenant_id\":77,\"kek_id\":\"kek_77\",\"kek_status\":\"active\",\"destroyed_at\":null,\"wrapped_kek\":\"%s\",\"deks\":[%s]}";
        String all = text.substring(text.indexOf("[{") + 1, text.lastIndexOf("]}"));
        String shared = "verity.self-contradiction WARN";
        assertTrue(codes("keys.json", text.replace(key, key + "," + again.formatted(wrapped("kek", "dek", 9)))).contains(shared), "two ids");
        assertTrue(codes("keys.json", text.replace(all, all + "," + tenant.formatted(wrapped("master", "kek", 9), ""))).contains(shared), "two tenants");
        assertTrue(codes("keys.json", text.replace(all, all + "," + tenant.formatted(wrapped("master", "other", 9), again.formatted(wrapped("other", "dek", 9)))))
                .contains(shared), "a data key of two tenants");
        assertEquals(Set.of(), difference(codes("keys.json", text.replace(all, all + "," + tenant.formatted(wrapped("master", "other", 9),
                again.formatted(wrapped("other", "another", 9))))), codes("keys.json", text)), "keys of their own");
    }

    @Test
    void oneNonceThatWrapsTwoKeys() throws Exception {
        String text = good("keys.json");
        String key = text.substring(text.indexOf("\"deks\":[") + 8, text.indexOf("]}]}"));
        String more = "{\"key_id\":\"dek_%d\",\"from_position\":99,\"to_position\":null,\"wrapped_dek\":\"%s\"}";
        String two = key + "," + more.formatted(2, wrapped("kek", "one", 9)) + ",";
        assertTrue(codes("keys.json", text.replace(key, two + more.formatted(3, wrapped("kek", "two", 9)))).contains("verity.wrap-nonce FAIL"));
        assertEquals(Set.of(), difference(codes("keys.json", text.replace(key, two + more.formatted(3, wrapped("kek", "two", 8)))), codes("keys.json", text)));
    }

    private static Set<String> difference(Set<String> one, Set<String> other) {
        return one.stream().filter(code -> !other.contains(code)).collect(Collectors.toSet());
    }

    @Test
    void whatIsNoFileIsNotPassedOver() throws Exception {
        codes("", "");
        Files.delete(folder.resolve("checkpoints.jsonl"));
        Files.createDirectory(folder.resolve("checkpoints.jsonl"));
        Set<String> codes = codes("checkpoints.jsonl");
        assertTrue(codes.contains("verity.parse INDETERMINATE"), codes::toString);
    }

    @Test
    void aSealFromTheFuture() throws Exception {
        String line = good("checkpoints.jsonl").lines().toList().getLast();
        String sealed = line.replaceAll(".*\"sealed_at\":(\\d+).*", "$1");
        byte[] message = ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN).putLong(3).put(hex(line, "log_hash")).put(hex(line, "projection_hash"))
                .putLong(SEALED_LATE).array();
        Ed25519Signer signer = new Ed25519Signer(Sha256.of("assay demo, not for production: verity seal".getBytes(StandardCharsets.UTF_8)));
        String late = line.replace(sealed, Long.toString(SEALED_LATE)).replaceAll("\"signature\":\"[0-9a-f]+\"", "\"signature\":\"" + Hex.encode(signer.sign(message)) + "\"");
        Set<String> codes = codes("checkpoints.jsonl", good("checkpoints.jsonl").replace(line, late));
        assertTrue(codes.contains("verity.checkpoint-future WARN"), codes::toString);
        assertTrue(codes.stream().noneMatch(code -> code.startsWith("verity.checkpoint-signature")), codes::toString);
    }

    private static byte[] hex(String line, String member) {
        return Hex.decode(line.replaceAll(".*\"" + member + "\":\"([0-9a-f]+)\".*", "$1")).orElseThrow();
    }
}
