// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Finds test vectors: small ones among the test resources, third-party collections where they lie (skipped when absent). */
final class Vectors {
    private Vectors() {}

    static byte[] resource(String name) {
        try (InputStream in = Vectors.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String[]> table(String name) {
        return new String(resource(name), StandardCharsets.UTF_8).lines().map(line -> line.split("\t")).toList();
    }

    static Path collection(String name) {
        String root = System.getProperty("assay.vectors", System.getenv().getOrDefault("ASSAY_VECTORS", "../shared/vectors"));
        Path folder = Path.of(root, name);
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "no test vectors at " + folder);
        return folder;
    }
}
