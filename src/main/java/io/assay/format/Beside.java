// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what belongs to an artefact by its content, where it does not have the name that the producer gives it. */
public final class Beside {
    private static final int MOST = 1000;

    private Beside() {}

    /**
     * The one file beside the artefact that has such content. None where there are several, or where its name ties it to another file: the part
     * before its last dot is the name, or that part of the name, of a third one.
     */
    public static Optional<EvidenceFile> sole(EvidenceFile artefact, Predicate<EvidenceFile> fits) {
        try {
            List<EvidenceFile> all = artefact.siblings();
            if (all.size() > MOST) {
                return Optional.empty();
            }
            List<EvidenceFile> found = all.stream().filter(file -> file.isRegular() && !is(file, artefact) && fits.test(file)).toList();
            return found.size() == 1 && all.stream().noneMatch(other -> !is(other, artefact) && !is(other, found.getFirst()) && tied(found.getFirst(), other))
                    ? Optional.of(found.getFirst()) : Optional.empty();
        } catch (UnreadableEvidence unlisted) {
            return Optional.empty();
        }
    }

    private static boolean is(EvidenceFile one, EvidenceFile other) {
        return one.simpleName().equals(other.simpleName());
    }

    private static boolean tied(EvidenceFile file, EvidenceFile other) {
        String stem = stem(file.simpleName());
        return stem.equals(other.simpleName()) || stem.equals(stem(other.simpleName()));
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
