// SPDX-License-Identifier: Apache-2.0
package io.assay.report.dossier;

import io.assay.report.archive.AssociatedFile;
import io.assay.text.Language;
import java.time.Instant;
import java.util.List;

/**
 * Everything one report states.
 *
 * @param language      of all its words
 * @param at            the validation time, the only time a report carries
 * @param verdictSha256 of the complete verdict file, in hexadecimal; stands on every page
 * @param front         what stands on the cover
 * @param sections      the sections in reading order, numbered from 1
 * @param files         what is embedded: the verdict and the list of trusted keys
 */
public record Dossier(Language language, Instant at, String verdictSha256, Front front, List<Section> sections, List<AssociatedFile> files) {

    /** Keeps its own copies. */
    public Dossier {
        sections = List.copyOf(sections);
        files = List.copyOf(files);
    }

    /** The title of a section as all forms print it, with its number. */
    public static String numbered(int index, Section section) {
        return index + 1 + "  " + section.title();
    }
}
