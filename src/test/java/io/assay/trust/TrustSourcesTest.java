// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.canon.CanonicalJson;
import io.assay.trust.KeyOrigin.Place;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which key counts where several places bring one: the file before the environment before the program. */
class TrustSourcesTest {
    @TempDir
    private Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private TrustFiles files;

    @BeforeEach
    void embed() throws Exception {
        files = new TrustFiles(environment::get);
        files.add(keys(key("program", "a", "b")), "embedded:operator.json", folder, Place.BUILT_IN);
    }

    private static Map<String, Object> key(String id, String... purposes) {
        return Map.of("id", id, "kind", "hmac-secret", "purposes", List.of(purposes), "utf8", "secret of " + id);
    }

    private static byte[] keys(Object... keys) {
        return CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", List.of(keys)));
    }

    private Path file(String name, Object... keys) throws IOException {
        return Files.write(folder.resolve(name), keys(keys));
    }

    private TrustStore store(List<Path> named, Optional<Path> own) throws Exception {
        return new TrustSources(named, own, environment::get).addTo(files).store();
    }

    private static List<String> ids(TrustStore store, String purpose) {
        return store.keys(KeyKind.HMAC_SECRET, purpose).stream().map(PinnedKey::id).toList();
    }

    @Test
    void aFileGoesBeforeTheEnvironmentAndThatBeforeTheProgram() throws Exception {
        environment.put("ASSAY_TRUST", file("e1.json", key("variable", "a", "c")) + File.pathSeparator + file("e2.json", key("second", "d")));
        TrustStore store = store(List.of(), Optional.of(file("own.json", key("own", "a"))));
        assertEquals(List.of("own"), ids(store, "a"));
        assertEquals(List.of("program"), ids(store, "b"));
        assertEquals(List.of("variable"), ids(store, "c"));
        assertEquals(List.of("second"), ids(store, "d"));
        assertEquals(Place.ENVIRONMENT, store.keys(KeyKind.HMAC_SECRET, "c").getFirst().origin().place());
        assertEquals("environment:" + folder.resolve("e1.json"), store.keys(KeyKind.HMAC_SECRET, "c").getFirst().origin().toString());
    }

    @Test
    void whereAFileIsNamedTheEnvironmentAndTheOwnStoreAreSilent() throws Exception {
        environment.put("ASSAY_TRUST", file("e.json", key("variable", "c")).toString());
        TrustStore store = store(List.of(file("named.json", key("named", "a"))), Optional.of(file("own.json", key("own", "d"))));
        assertEquals(List.of("named"), ids(store, "a"));
        assertEquals(List.of("program"), ids(store, "b"));
        assertEquals(List.of(), ids(store, "c"));
        assertEquals(List.of(), ids(store, "d"));
    }

    @Test
    void aKeyForAnythingTakesEveryPurposeAndOneOfAnotherOrganisationNone() throws Exception {
        TrustStore other = store(List.of(file("org.json", Map.of("id", "acme", "kind", "hmac-secret", "utf8", "x", "orgId", "acme"))), Optional.empty());
        assertEquals(List.of("program", "acme"), ids(other, "a"));
        assertEquals(List.of("any"), ids(store(List.of(file("any.json", Map.of("id", "any", "kind", "hmac-secret", "utf8", "x"))), Optional.empty()), "b").stream()
                .filter(id -> !id.equals("acme")).toList());
    }

    @Test
    void theDigestTellsOfEveryFileThatWasRead() throws Exception {
        TrustStore without = store(List.of(), Optional.empty());
        environment.put("ASSAY_TRUST", file("e.json", key("variable", "c")).toString());
        assertNotEquals(without.sha256(), store(List.of(), Optional.empty()).sha256());
    }

    @Test
    void theOperatorsKeyOfSemvecComesFromItsVariables() throws Exception {
        environment.put("SEMVEC_COMPLIANCE_PUBKEY_PEM", "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n");
        PinnedKey pem = store(List.of(), Optional.empty()).keys(KeyKind.RSA, "semvec.certificate").getFirst();
        assertEquals("environment:SEMVEC_COMPLIANCE_PUBKEY_PEM", pem.origin().toString());
        environment.put("SEMVEC_COMPLIANCE_PUBKEY_FILE", Files.write(folder.resolve("k.pem"), "k".getBytes(StandardCharsets.UTF_8)).toString());
        files = new TrustFiles(environment::get);
        assertEquals(1, store(List.of(), Optional.empty()).keys(KeyKind.RSA, "semvec.certificate").getFirst().bytes().length());
    }

    @Test
    void aFileOfTheEnvironmentThatIsNotThereIsNamed() {
        environment.put("ASSAY_TRUST", "/nowhere/trust.json");
        assertEquals("/nowhere/trust.json", assertThrows(FileSystemException.class, () -> store(List.of(), Optional.empty())).getFile());
    }
}
