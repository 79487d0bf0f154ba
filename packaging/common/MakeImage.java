// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Makes an application image or an installer from what the build left under {@code target}: links a run-time image with the JavaFX modules of this
 * platform, lays the native libraries beside it so that nothing is unpacked into a home or temporary folder, and packages both launchers. Arguments: the
 * target folder, the type that jpackage knows ({@code app-image}, {@code deb}, {@code rpm}, {@code dmg}, {@code pkg}, {@code msi}, {@code exe}), the version.
 */
final class MakeImage {
    private static final String MODULES = "java.base,java.desktop,java.logging,java.naming,java.sql,java.xml,jdk.localedata,jdk.unsupported,jdk.zipfs,"
        + "javafx.controls";
    /** Must never change: by it Windows knows that a newer package replaces an older one. */
    private static final String UPGRADE = "6a1f0c8e-6f0b-4c55-9d0f-3f4a5e2b7c11";

    private final Path target;
    private final String type;
    private final String version;
    private final Path work;

    private MakeImage(Path target, String type, String version) {
        this.target = target;
        this.type = type;
        this.version = version;
        this.work = target.resolve("package");
    }

    /** What a platform calls its things. */
    private enum Platform {
        LINUX("linux", ".so", "lib", "Linux", "assay.png"), MAC("mac", ".dylib", "lib", "Mac", "assay.icns"), WINDOWS("win", ".dll", "bin", "Windows", "assay.ico");

        final String classifier;
        final String library;
        final String libraries;
        final String sqlite;
        final String icon;

        Platform(String classifier, String library, String libraries, String sqlite, String icon) {
            this.classifier = classifier;
            this.library = library;
            this.libraries = libraries;
            this.sqlite = sqlite;
            this.icon = icon;
        }

        static Platform here() {
            String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return name.contains("win") ? WINDOWS : name.contains("mac") ? MAC : LINUX;
        }
    }

    public static void main(String[] arguments) throws IOException {
        new MakeImage(Path.of(arguments[0]), arguments[1], arguments[2]).make(Platform.here());
    }

    private void make(Platform platform) throws IOException {
        clear(work);
        clear(target.resolve("image"));
        Path app = Files.createDirectories(work.resolve("app"));
        Path fx = Files.createDirectories(work.resolve("fx"));
        Files.createDirectories(app.resolve("lib"));
        Files.copy(target.resolve("assay.jar"), app.resolve("assay.jar"));
        Files.copy(target.resolveSibling("LICENSE"), app.resolve("LICENSE"));
        sort(platform, app, fx);
        run("jlink", List.of("--module-path", fx.toString(), "--output", work.resolve("runtime").toString(), "--strip-debug", "--no-header-files", "--no-man-pages",
            "--include-locales=en,de", "--add-modules", MODULES));
        natives(platform, app, fx);
        Sign.main(new String[] {work.resolve(platform.icon).toString()});
        run("jpackage", options(platform, app));
    }

    /** The JavaFX modules of this platform go into the run-time image, everything else beside the program. */
    private void sort(Platform platform, Path app, Path fx) throws IOException {
        for (Path jar : files(target.resolve("lib"), ".jar")) {
            String name = jar.getFileName().toString();
            boolean javafx = name.startsWith("javafx-");
            if (!javafx || name.contains("-" + platform.classifier)) {
                Files.copy(jar, (javafx ? fx : app.resolve("lib")).resolve(name));
            }
        }
    }

    private void natives(Platform platform, Path app, Path fx) throws IOException {
        Path libraries = work.resolve("runtime").resolve(platform.libraries);
        for (Path jar : files(fx, ".jar")) {
            unpack(jar, name -> name.endsWith(platform.library) && name.indexOf('/') < 0, libraries);
        }
        String machine = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        String folder = "org/sqlite/native/" + platform.sqlite + "/" + machine + "/";
        for (Path jar : files(app.resolve("lib"), ".jar")) {
            if (jar.getFileName().toString().startsWith("sqlite-jdbc-")) {
                unpack(jar, name -> name.startsWith(folder), Files.createDirectories(app.resolve("native")));
            }
        }
    }

    private List<String> options(Platform platform, Path app) throws IOException {
        String java = "--enable-native-access=ALL-UNNAMED,javafx.graphics --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Dorg.sqlite.lib.path=$APPDIR/native";
        Path console = Files.writeString(work.resolve("cli.properties"), "main-jar=assay.jar\nmain-class=io.assay.app.Main\njava-options=" + java + "\nwin-console=true\n");
        List<String> options = new ArrayList<>(List.of("--type", type, "--name", "assay", "--app-version", version, "--input", app.toString(), "--main-jar",
            "assay.jar", "--main-class", "io.assay.app.Main", "--runtime-image", work.resolve("runtime").toString(), "--java-options", java + " -Dassay.window=true", "--add-launcher",
            "assay-cli=" + console, "--dest", target.resolve("image").toString(), "--vendor", "Assay", "--icon", work.resolve(platform.icon).toString(),
            "--description", "Opens digital evidence offline and says what it is worth"));
        if (!type.equals("app-image")) {
            options.addAll(List.of("--license-file", app.resolve("LICENSE").toString()));
            options.addAll(switch (type) {
                case "deb" -> List.of("--linux-package-deps", "libgtk-3-0 | libgtk-3-0t64, libxxf86vm1, libgl1", "--linux-shortcut", "--resource-dir", linux());
                case "rpm" -> List.of("--linux-package-deps", "gtk3, libXxf86vm, mesa-libGL", "--linux-shortcut", "--resource-dir", linux());
                case "msi", "exe" -> List.of("--win-dir-chooser", "--win-menu", "--win-shortcut-prompt", "--win-upgrade-uuid", UPGRADE);
                default -> List.of("--mac-package-identifier", "io.assay");
            });
        }
        return options;
    }

    /** Where the desktop entry lies, by which a file can be opened with Assay. */
    private String linux() {
        return target.resolveSibling("packaging").resolve("linux").toString();
    }

    private static void run(String tool, List<String> options) {
        ToolProvider found = ToolProvider.findFirst(tool).orElseThrow(() -> new IllegalStateException(
            System.getProperty("java.home") + " has no " + tool + ": install a full JDK " + Runtime.version().feature()));
        if (found.run(System.out, System.err, options.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(tool + " did not succeed; see above");
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private interface Wanted {
        boolean is(String name);
    }

    private static void unpack(Path jar, Wanted wanted, Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(jar); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && wanted.is(entry.getName())) {
                    Files.copy(zip, folder.resolve(Path.of(entry.getName()).getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
