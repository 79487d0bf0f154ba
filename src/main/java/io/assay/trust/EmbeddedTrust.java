// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The trust files that were built into the program ({@code packaging/trust}); the standard build has none. A key of theirs gives way to any that
 * the auditor brings for the same role.
 */
public final class EmbeddedTrust {
    /** What stands before the name of a built-in file wherever its origin is shown. */
    public static final String ORIGIN = "embedded:";

    private static final String FOLDER = "embedded";

    private EmbeddedTrust() {}

    /** Adds what was built in, in the order of the files' names. */
    public static TrustFiles addTo(TrustFiles files) throws IOException, TrustFileException {
        URL folder = EmbeddedTrust.class.getResource(FOLDER);
        return folder == null ? files : addTo(files, folder);
    }

    /** Adds the trust files of a folder on disk or in an archive. */
    static TrustFiles addTo(TrustFiles files, URL folder) throws IOException, TrustFileException {
        for (Map.Entry<String, byte[]> file : read(folder).entrySet()) {
            // Nothing beside a built-in file can be read: a member that names a file is refused by that name.
            files.add(file.getValue(), ORIGIN + file.getKey(), Path.of(ORIGIN.replace(":", "")), KeyOrigin.Place.BUILT_IN);
        }
        return files;
    }

    private static SortedMap<String, byte[]> read(URL folder) throws IOException {
        try {
            URI place = folder.toURI();
            if (!place.getScheme().equals("jar")) {
                return files(Path.of(place));
            }
            String text = place.toString();
            try (FileSystem archive = FileSystems.newFileSystem(Path.of(URI.create(text.substring("jar:".length(), text.indexOf("!/")))))) {
                return files(archive.getPath(text.substring(text.indexOf("!/") + 1)));
            }
        } catch (URISyntaxException impossible) {
            throw new IOException(impossible);
        }
    }

    private static SortedMap<String, byte[]> files(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.filter(path -> path.getFileName().toString().endsWith(".json")).toList()) {
                files.put(entry.getFileName().toString(), Files.readAllBytes(entry));
            }
        }
        return files;
    }
}
