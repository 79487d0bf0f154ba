// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.open;

import io.assay.ui.session.Brought;
import io.assay.ui.support.Memory;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases opened lately, by the paths of their evidence, trust and policy files; nothing of their content is kept. */
public final class RecentCases {
    private static final int KEPT = 8;
    private static final String EVIDENCE = "\n";
    private static final String PART = "\0";

    private final Memory memory;

    public RecentCases(Memory memory) {
        this.memory = memory;
    }

    /** What was opened together. */
    public record Entry(List<Path> evidence, Brought files) {
        public Entry {
            evidence = List.copyOf(evidence);
        }
    }

    /** The newest first. */
    public List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < KEPT; i++) {
            memory.recall(name(i)).map(RecentCases::read).filter(entry -> !entry.evidence().isEmpty()).ifPresent(entries::add);
        }
        return List.copyOf(entries);
    }

    /** Puts a case on top; the same evidence stands there once. */
    public void opened(List<Path> evidence, Brought files) {
        var absolute = new Entry(evidence.stream().map(Path::toAbsolutePath).toList(),
            new Brought(files.trust().stream().map(Path::toAbsolutePath).toList(), files.policy().map(Path::toAbsolutePath)));
        var kept = Stream.concat(Stream.of(absolute), entries().stream().filter(entry -> !entry.evidence().equals(absolute.evidence())))
            .limit(KEPT).toList();
        for (int i = 0; i < kept.size(); i++) {
            memory.remember(name(i), String.join(PART, joined(kept.get(i).evidence()), joined(kept.get(i).files().trust()),
                joined(kept.get(i).files().policy().stream().toList())));
        }
    }

    /** Forgets them all. */
    public void forget() {
        for (int i = 0; i < KEPT; i++) {
            memory.forget(name(i));
        }
    }

    private static String name(int at) {
        return "recent." + at;
    }

    private static String joined(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(EVIDENCE));
    }

    private static Entry read(String text) {
        String[] parts = text.split(PART, -1);
        return new Entry(paths(parts[0]), new Brought(parts.length > 1 ? paths(parts[1]) : List.of(),
            parts.length > 2 ? paths(parts[2]).stream().findFirst() : Optional.empty()));
    }

    /** A path that this system cannot spell is none. */
    private static List<Path> paths(String text) {
        return Arrays.stream(text.split(EVIDENCE)).filter(one -> !one.isEmpty()).flatMap(one -> {
            try {
                return Stream.of(Path.of(one));
            } catch (InvalidPathException unspeakable) {
                return Stream.empty();
            }
        }).toList();
    }
}
