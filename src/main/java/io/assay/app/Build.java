// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import io.assay.crypto.Sha256;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Says which program file is running. */
final class Build {
    private Build() {}

    /** SHA-256 of the jar; empty when the classes do not come from one. */
    static String digest() {
        try {
            URI source = Build.class.getProtectionDomain().getCodeSource().getLocation().toURI();
            Path jar = Path.of(source);
            return Files.isRegularFile(jar) ? HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(jar))) : "";
        } catch (URISyntaxException | IOException unknown) {
            return "";
        }
    }
}
