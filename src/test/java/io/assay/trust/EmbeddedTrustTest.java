// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build with keys of its own, in a folder of classes and in an archive; the standard build has none. */
class EmbeddedTrustTest {
    @TempDir
    private Path folder;

    private static byte[] file(String id, String member, String value) {
        return CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", List.of(Map.of("id", id, "kind", "hmac-secret", "purposes", List.of("spanforge.event"),
                member, value)), "anchors", List.of(), "expectations", Map.of()));
    }

    private static TrustFiles none() {
        return new TrustFiles(name -> null);
    }

    @Test
    void theStandardBuildHasNone() throws Exception {
        assertTrue(EmbeddedTrust.addTo(none()).store().keys().isEmpty());
    }

    @Test
    void aFolderIsReadInTheOrderOfNamesAndShownWithItsOrigin() throws Exception {
        Files.write(folder.resolve("b.json"), file("second", "utf8", "b"));
        Files.write(folder.resolve("a.json"), file("first", "utf8", "a"));
        Files.writeString(folder.resolve("README.md"), "no trust file");
        TrustStore store = EmbeddedTrust.addTo(none(), folder.toUri().toURL()).store();
        assertEquals(List.of("first", "second"), store.keys().stream().map(PinnedKey::id).toList());
        assertEquals("embedded:a.json", store.keys().getFirst().origin().toString());
    }

    @Test
    void anArchiveIsReadAsWell() throws Exception {
        Path jar = folder.resolve("with keys.jar");
        try (FileSystem archive = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(archive.getPath("/io/assay/trust/embedded"));
            Files.write(archive.getPath("/io/assay/trust/embedded/operator.json"), file("operator", "utf8", "x"));
        }
        TrustStore store = EmbeddedTrust.addTo(none(), URI.create("jar:" + jar.toUri() + "!/io/assay/trust/embedded").toURL()).store();
        assertEquals(List.of("operator"), store.keys().stream().map(PinnedKey::id).toList());
    }

    @Test
    void nothingBesideABuiltInFileIsRead() throws Exception {
        Files.write(folder.resolve("a.json"), file("elsewhere", "file", "secret.bin"));
        Files.writeString(folder.resolve("secret.bin"), "x");
        assertThrows(TrustFileException.class, () -> EmbeddedTrust.addTo(none(), folder.toUri().toURL()));
    }
}
