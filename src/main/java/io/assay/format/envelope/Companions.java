// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope;

import io.assay.source.EvidenceFile;
import java.util.Optional;

/** Finds the files that lie beside a detached signature or time-stamp: the data's name plus one extension. */
public final class Companions {
    private Companions() {}

    /** The data: the same name without its last extension; empty where the name has none or nothing lies there. */
    public static Optional<EvidenceFile> data(EvidenceFile file) {
        String name = file.simpleName();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? Optional.empty() : file.sibling(name.substring(0, dot)).filter(EvidenceFile::isRegular);
    }

    /** A file with the data's name and another extension. */
    public static Optional<EvidenceFile> beside(EvidenceFile file, String extension) {
        String name = file.simpleName();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? Optional.empty() : file.sibling(name.substring(0, dot) + extension).filter(EvidenceFile::isRegular);
    }
}
