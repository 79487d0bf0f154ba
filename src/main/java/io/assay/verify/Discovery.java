// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.format.EvidenceFormat;
import io.assay.format.Recognition.Certainty;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.verify.sight.Recogniser;
import io.assay.verify.sight.Sighting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/** Finds the artefacts in what the auditor named: by content, companions joined to theirs, the rest listed as not recognised. */
final class Discovery {
    private static final int DEPTH = 64;

    /** Says what lies in a folder. */
    @FunctionalInterface
    interface Listing {
        List<EvidenceFile> of(EvidenceFile folder) throws UnreadableEvidence;
    }

    private final Recogniser recogniser;
    private final Listing listing;

    Discovery(List<EvidenceFormat> formats, BooleanSupplier cancelled) {
        this(formats, cancelled, EvidenceFile::children);
    }

    Discovery(List<EvidenceFormat> formats, BooleanSupplier cancelled, Listing listing) {
        this.recogniser = new Recogniser(formats, cancelled);
        this.listing = listing;
    }

    /** The artefacts in the order named, below a directory in the order of names. */
    List<Subject> subjects(List<EvidenceFile> named) throws UnreadableEvidence {
        List<Sighting> sightings = new ArrayList<>();
        for (EvidenceFile file : named) {
            sight(file, 0, sightings);
        }
        Set<String> taken = companionsOf(sightings);
        return sightings.stream().filter(sighting -> !taken.contains(sighting.file().name()))
                .map(sighting -> new Subject(sighting.file(), sighting.format(), sighting.recognition().beside(), sighting.fault())).toList();
    }

    /** What one file or directory is taken for as a whole. */
    Subject sole(EvidenceFile file) {
        Sighting sighting = recogniser.of(file);
        return new Subject(file, sighting.format(), sighting.recognition().beside(), sighting.fault());
    }

    private void sight(EvidenceFile file, int depth, List<Sighting> sightings) throws UnreadableEvidence {
        Sighting sighting = recogniser.of(file);
        if (sighting.isKnown() || !file.isDirectory()) {
            sightings.add(sighting);
            for (EvidenceFile stranger : strangers(sighting)) {
                sight(stranger, depth + 1, sightings);
            }
        } else if (depth < DEPTH) {
            for (EvidenceFile child : listed(file, depth, sightings)) {
                sight(child, depth + 1, sightings);
            }
        } else {
            sightings.add(Sighting.unread(file, new UnreadableEvidence(file.locator(), Fault.LIMIT, "directory-depth " + DEPTH)));
        }
    }

    /** What lies in a folder that is one artefact without being part of it; where that cannot be told, the examination says why. */
    private static List<EvidenceFile> strangers(Sighting sighting) {
        try {
            return sighting.isKnown() && sighting.file().isDirectory() ? sighting.format().orElseThrow().strangers(sighting.file()) : List.of();
        } catch (UnreadableEvidence unlisted) {
            return List.of();
        }
    }

    /** What lies in a folder; one that cannot be listed is noted and keeps nobody from the rest, but that a folder named has to be open. */
    private List<EvidenceFile> listed(EvidenceFile folder, int depth, List<Sighting> sightings) throws UnreadableEvidence {
        try {
            return listing.of(folder);
        } catch (UnreadableEvidence closed) {
            if (depth == 0 && closed.fault() != Fault.LIMIT) {
                throw closed;
            }
            sightings.add(Sighting.unread(folder, closed));
            return List.of();
        }
    }

    /**
     * The surest claim first; what is itself a companion of something surer claims nothing. What is only spoken of is no companion alone where it is
     * evidence of its own: a log with a time stamp beside it is still a log.
     */
    private static Set<String> companionsOf(List<Sighting> sightings) {
        Set<String> taken = new HashSet<>();
        Set<String> evidence = sightings.stream().filter(sighting -> sighting.isKnown()).map(sighting -> sighting.file().name()).collect(Collectors.toSet());
        sightings.stream().filter(sighting -> sighting.recognition().certainty() != Certainty.NO)
                .sorted(Comparator.comparing((Sighting sighting) -> sighting.recognition().certainty()).reversed())
                .filter(sighting -> !taken.contains(sighting.file().name()))
                .forEach(sighting -> {
                    sighting.recognition().companions().forEach(companion -> taken.add(companion.name()));
                    sighting.recognition().spokenOf().stream().map(EvidenceFile::name).filter(name -> !evidence.contains(name)).forEach(taken::add);
                });
        return taken;
    }
}
