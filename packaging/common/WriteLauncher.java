// SPDX-License-Identifier: Apache-2.0
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code assay} and {@code assay.cmd} beside the jar: they run the program just built with the JDK the build found. The window's toolkit is
 * started from its modules, as it wants; the command line does without them and starts faster.
 */
final class WriteLauncher {
    private static final String OPTIONS = "--sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC";
    private static final String NATIVE = "--enable-native-access=ALL-UNNAMED";

    private WriteLauncher() {}

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        // C1 alone would halve the speed of long runs; the class-data archive of the JDK is enough for start-up.
        Path posix = Files.writeString(target.resolve("assay"), """
                #!/bin/sh
                here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
                case "${1-open}" in
                open | demo) set -- %s,javafx.graphics --module-path "%s" --add-modules javafx.controls -jar "$here/assay.jar" "$@" ;;
                *) set -- %s -jar "$here/assay.jar" "$@" ;;
                esac
                exec "%s" %s -XX:TieredStopAtLevel=4 -Xshare:auto -Xmx${ASSAY_HEAP:-1g} "$@"
                """.formatted(NATIVE, modules(target, name -> "$here/lib/" + name), NATIVE, java, OPTIONS));
        if (Files.getFileStore(posix).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(posix, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.writeString(target.resolve("assay.cmd"), """
                @echo off\r
                set window=\r
                if "%%~1"=="" set window=1\r
                if "%%~1"=="open" set window=1\r
                if "%%~1"=="demo" set window=1\r
                if defined window goto window\r
                "%s" %s %s -jar "%%~dp0assay.jar" %%*\r
                exit /b %%errorlevel%%\r
                :window\r
                "%s" %s,javafx.graphics %s --module-path "%s" --add-modules javafx.controls -jar "%%~dp0assay.jar" %%*\r
                """.formatted(java, NATIVE, OPTIONS, java, NATIVE, OPTIONS, modules(target, name -> "%~dp0lib\\" + name)));
    }

    /** The jars of the toolkit, in the form of a path of modules. */
    private static String modules(Path target, UnaryOperator<String> place) throws IOException {
        try (Stream<Path> jars = Files.list(target.resolve("lib"))) {
            return jars.map(jar -> jar.getFileName().toString()).filter(name -> name.startsWith("javafx-")).sorted().map(place)
                .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
