// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a desktop says to the launcher of the window. */
class OpeningTest {
    @TempDir
    private Path folder;

    @Test
    void filesAloneAreOpened() {
        assertArrayEquals(new String[] {"open", folder.toString()}, Main.opening(folder.toString()));
    }

    @Test
    void aCommandIsLeftAlone() {
        assertArrayEquals(new String[0], Main.opening());
        assertArrayEquals(new String[] {"open", folder.toString()}, Main.opening("open", folder.toString()));
        assertArrayEquals(new String[] {"verify", folder.toString()}, Main.opening("verify", folder.toString()));
    }
}
