// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

/**
 * By which name a protection map speaks of bytes: that of a container's entry, else that of a file below the artefact's folder or beside the artefact;
 * empty for the artefact's own.
 *
 * @param isOfArtefact whether they belong to it at all
 */
record Part(String name, boolean isOfArtefact) {
    static Part of(String artefact, String path, String entry) {
        String folder = path.startsWith(artefact + "/") ? artefact + "/" : artefact.substring(0, artefact.lastIndexOf('/') + 1);
        boolean own = path.equals(artefact);
        boolean other = !own && entry.isEmpty() && path.startsWith(folder);
        return new Part(own ? entry : other ? path.substring(folder.length()) : "", own || other);
    }
}
