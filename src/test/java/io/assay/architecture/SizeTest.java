// SPDX-License-Identifier: Apache-2.0
package io.assay.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files, packages and headers stay within what a reader can hold. */
class SizeTest {
    private static final int LONGEST = 350;
    private static final int USUAL = 180;
    private static final int FILES = 20;

    @Test
    void noFileOutgrowsItsReader() {
        assertEquals(List.of(), sources("src").filter(file -> lines(file).size() > LONGEST).map(Path::toString).toList());
    }

    @Test
    void nineteenOfTwentyFilesAreShort() {
        List<Integer> sizes = sources("src/main/java").map(file -> lines(file).size()).sorted().toList();
        assertTrue(sizes.get((int) (0.95 * (sizes.size() - 1))) <= USUAL, "95th percentile " + sizes.get((int) (0.95 * (sizes.size() - 1))));
    }

    @Test
    void packagesFitOnOnePage() {
        Map<Path, Long> packages = sources("src/main/java").filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        packages.values().removeIf(count -> count <= FILES);
        assertEquals(Map.of(), packages);
    }

    @Test
    void everyFileNamesItsLicence() {
        assertEquals(List.of(), sources("src").filter(file -> !lines(file).getFirst().equals("// SPDX-License-Identifier: Apache-2.0"))
                .map(Path::toString).toList());
    }

    private static Stream<Path> sources(String root) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
