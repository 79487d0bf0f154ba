// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Starting the command line costs what the command needs: no toolkit, and no sample keys, whose making takes seconds. */
class StartTest {
    @Test
    void theVersionIsSaidWithoutTheToolkitAndWithoutTheSamples() throws Exception {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load", "-cp",
            System.getProperty("java.class.path"), "io.assay.app.Main", "--version");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(loaded).contains(" io.assay.app.Main ").doesNotContain(" io.assay.sample.semvec.").doesNotContain(" javafx.");
    }
}
