// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes {@code assay} and {@code assay.cmd} beside the jar: they run the program just built with the JDK the build found. */
final class WriteLauncher {
    private WriteLauncher() {}

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // C1 alone would halve the speed of long runs; the class-data archive of the JDK is enough for start-up.
        Path posix = Files.writeString(target.resolve("assay"), """
                #!/bin/sh
                here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
                exec "%s" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -XX:TieredStopAtLevel=4 -Xshare:auto -Xmx${ASSAY_HEAP:-1g} -jar "$here/assay.jar" "$@"
                """.formatted(java));
        if (Files.getFileStore(posix).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(posix, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(target.resolve("assay.cmd"), """
                @echo off\r
                "%s" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -jar "%%~dp0assay.jar" %%*\r
                """.formatted(java));
    }
}
