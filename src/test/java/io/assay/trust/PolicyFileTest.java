// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import io.assay.crypto.path.Strength;
import io.assay.crypto.DigestAlgorithm;
import io.assay.check.FindingCode;
import io.assay.check.KeyCode;
import io.assay.trust.Policy.Level;
import io.assay.verify.RunCode;
import io.assay.verify.RunQuestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy file says what it means or is refused; nothing in it is passed over. */
class PolicyFileTest {
    private static final String HEAD = "{\"schema\":\"assay.policy/1\",\"id\":\"strict\"";

    @TempDir
    private Path folder;

    @Test
    void readsLevels() throws Exception {
        Policy policy = read(HEAD + ",\"checks\":{\"key.missing\":\"FAIL\"}}");
        assertEquals("strict", policy.id());
        assertEquals(Map.of("key.missing", Level.FAIL), policy.levels());
        assertEquals(64, policy.sha256().length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "policy.fault.not-json|{",
        "policy.fault.schema|{\"schema\":\"assay.trust/1\",\"id\":\"x\"}",
        "policy.fault.schema|{\"schema\":\"assay.policy/1\"}",
        "policy.fault.schema|{\"schema\":\"assay.policy/1\",\"id\":\"x\",\"id\":\"y\"}",
        "policy.fault.unknown-member|HEAD,\"check\":{}}",
        "policy.fault.unknown-member|HEAD,\"checks\":[]}",
        "policy.fault.unknown-check|HEAD,\"checks\":{\"no.such\":\"WARN\"}}",
        "policy.fault.level|HEAD,\"checks\":{\"key.missing\":\"warn\"}}",
        "policy.fault.protected|HEAD,\"checks\":{\"key.missing\":\"WARN\"}}",
        "policy.fault.protected|HEAD,\"checks\":{\"key.unpinned\":\"IGNORE\"}}",
        "policy.fault.unknown-member|HEAD,\"algorithms\":[]}",
        "policy.fault.unknown-member|HEAD,\"algorithms\":{\"ROT13\":{\"minimumBits\":3072}}}",
        "policy.fault.unknown-member|HEAD,\"algorithms\":{\"RSA\":{\"maximumBits\":3072}}}",
        "policy.fault.unknown-member|HEAD,\"algorithms\":{\"RSA\":{\"minimumBits\":0}}}",
        "policy.fault.unknown-member|HEAD,\"algorithms\":{\"SHA-256\":{\"minimumBits\":256}}}",
        "policy.fault.unknown-member|HEAD,\"algorithms\":{\"RSA\":{\"until\":\"2030\"}}}",
        "policy.fault.protected|HEAD,\"checks\":{\"evidence.changed\":\"INFORM\"}}"})
    void refusesWhatItDoesNotUnderstand(String fault, String json) {
        PolicyFileException refused = assertThrows(PolicyFileException.class, () -> read(json.replace("HEAD", HEAD)));
        assertEquals(fault, refused.phrase().key().key());
    }

    @Test
    void demandsOnAlgorithmsOnlyEverTakeKeysAway() throws Exception {
        Policy policy = read(HEAD + ",\"algorithms\":{\"HMAC\":{\"minimumBits\":128,\"until\":\"2026-06-30\"},\"SHA-256\":{\"until\":\"2030-12-31\"}}}");
        TrustStore store = new TrustFiles(any -> null).add(("{\"schema\":\"assay.trust/1\",\"keys\":[{\"id\":\"long\",\"kind\":\"hmac-secret\",\"utf8\":"
            + "\"sixteen letters!\"},{\"id\":\"short\",\"kind\":\"hmac-secret\",\"utf8\":\"short\"}]}").getBytes(StandardCharsets.UTF_8), "trust.json",
            Path.of(".")).store();
        assertEquals(List.of("long"), store.demanding(policy.algorithms(), Instant.parse("2026-06-30T23:59:59Z")).keys().stream().map(PinnedKey::id).toList());
        assertEquals(List.of(), store.demanding(policy.algorithms(), Instant.parse("2026-07-01T00:00:00Z")).keys());
        assertEquals(2, store.demanding(Strength.NONE, Instant.parse("2026-07-01T00:00:00Z")).keys().size());
        assertTrue(policy.algorithms().allows(DigestAlgorithm.SHA256, Instant.parse("2030-12-31T12:00:00Z")));
        assertFalse(policy.algorithms().allows(DigestAlgorithm.SHA256, Instant.parse("2031-01-01T00:00:00Z")));
    }

    private Policy read(String json) throws IOException, PolicyFileException {
        return PolicyFile.read(Files.writeString(folder.resolve("policy.json"), json), List.of(RunQuestion.values()),
            List.<FindingCode>of(KeyCode.MISSING, KeyCode.UNPINNED, RunCode.CHANGED));
    }
}
