// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.replay.Cutoff;
import io.assay.replay.Scope;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the command line that gives the same answer, so that anyone can repeat it without the window. */
public final class ShellCommand {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./-]+");

    private ShellCommand() {}

    /** {@code assay verify …} for one artefact in the light of these files. */
    public static String verify(String path, Brought files, Instant at) {
        return "assay verify " + quoted(path) + brought(files, at);
    }

    /** {@code assay protection …} for a run of bytes. */
    public static String protection(String path, long from, long to, Brought files, Instant at) {
        return "assay protection " + quoted(path) + " --range " + from + ":" + to + brought(files, at);
    }

    /** {@code assay coverage …} over these paths, asking for one clause. */
    public static String coverage(List<String> paths, String framework, String clause, Brought files, Instant at) {
        return "assay coverage " + paths.stream().map(ShellCommand::quoted).collect(Collectors.joining(" ")) + " --framework " + quoted(framework)
            + " --require " + quoted(clause) + brought(files, at);
    }

    /** {@code assay replay …} up to a position or an instant. */
    public static String replay(String path, Scope scope, Cutoff cutoff, Brought files, Instant at) {
        String point = switch (cutoff) {
            case Cutoff.AtPosition position -> " --position " + position.position();
            case Cutoff.AtTime moment -> " --time " + moment.time();
            case Cutoff.Everything _ -> " --all";
        };
        return "assay replay " + quoted(path) + point + (scope.stream().isEmpty() ? "" : " --stream " + quoted(scope.stream()))
            + (scope.user().isEmpty() ? "" : " --user " + quoted(scope.user())) + brought(files, at);
    }

    private static String brought(Brought files, Instant at) {
        var text = new StringBuilder();
        files.trust().forEach(file -> text.append(" --trust ").append(quoted(file.toString())));
        files.policy().ifPresent(file -> text.append(" --policy ").append(quoted(file.toString())));
        return text.append(" --at ").append(at).toString();
    }

    /** As a POSIX shell reads it back. */
    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
