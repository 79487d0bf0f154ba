// SPDX-License-Identifier: Apache-2.0
package io.assay.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * What the file system says of a file without reading it.
 *
 * @param size     bytes
 * @param modified nanosecond text of the last change
 * @param identity the file system's own key of the file (inode and device); empty where it has none
 */
public record FileState(long size, String modified, String identity) {
    public static FileState of(Path path) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new FileState(now.size(), now.lastModifiedTime().toString(), Objects.toString(now.fileKey(), ""));
    }
}
