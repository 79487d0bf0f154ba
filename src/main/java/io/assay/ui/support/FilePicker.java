// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the auditor for files; an interface because dialogs exist only where a display does. Empty answers mean that the dialog was closed. */
public interface FilePicker {
    /** Evidence to open: any number of files. */
    List<Path> evidence(String title);

    /** A folder that is evidence, or holds it. */
    Optional<Path> folder(String title);

    /** Trust files to bring along. */
    List<Path> trust(String title);

    /** A policy file to judge by. */
    Optional<Path> policy(String title);

    /** A key to trust. */
    Optional<Path> publicKey(String title);

    /** A key to sign with. */
    Optional<Path> key(String title);

    /**
     * Where to write something that Assay made.
     *
     * @param name      the name to propose
     * @param extension without the dot
     */
    Optional<Path> save(String title, String name, String extension);
}
