// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.ui.support.Memory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * Keeps the auditor's habits in one file of the system's configuration folder. Where it cannot be read or written the window works all the
 * same and remembers nothing.
 */
public final class RememberingFile implements Memory {
    private final Path file;
    private final Properties values = new Properties();

    public RememberingFile(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                values.load(in);
            } catch (IOException | IllegalArgumentException unreadable) {
                values.clear();
            }
        }
    }

    @Override
    public synchronized Optional<String> recall(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    @Override
    public synchronized void remember(String name, String value) {
        values.setProperty(name, value);
    }

    @Override
    public synchronized void forget(String name) {
        values.remove(name);
    }

    /** Writes everything down, in one step; says whether it could. */
    public synchronized boolean keep() {
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling(file.getFileName() + ".next");
            try (OutputStream out = Files.newOutputStream(next)) {
                values.store(out, null);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }
}
