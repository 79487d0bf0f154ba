// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The public collection of JSON texts that parsers must take (y), must refuse (n), or may do either with (i). */
class JsonTestSuiteTest {
    @Test
    void everyTextIsTakenOrRefusedAsItMust() throws IOException {
        int seen = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Vectors.collection("jsontestsuite").resolve("test_parsing"), "*.json")) {
            for (Path file : files) {
                seen++;
                char must = file.getFileName().toString().charAt(0);
                boolean taken = taken(Files.readAllBytes(file));
                if (must != 'i') {
                    assertEquals(must == 'y', taken, file.getFileName().toString());
                }
            }
        }
        assertTrue(seen > 300, "only " + seen + " texts");
    }

    private static boolean taken(byte[] bytes) {
        try {
            JsonReader.parse(bytes);
            return true;
        } catch (JsonSyntaxException e) {
            assertTrue(e.offset() >= 0 && e.offset() <= bytes.length, "offset inside the text");
            return false;
        }
    }
}
