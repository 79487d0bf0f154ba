// SPDX-License-Identifier: Apache-2.0
package io.assay.report.dossier;

import io.assay.replay.Cutoff;
import io.assay.replay.StateRequest;
import io.assay.verify.CustodyMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How the run was started, as far as another auditor must know to repeat it.
 *
 * @param paths   the evidence, as given
 * @param trust   the trust files, as given
 * @param policy  the policy file, as given; empty for the built-in policy
 * @param custody how the files were compared
 */
public record Recipe(List<String> paths, List<String> trust, String policy, CustodyMode custody) {
    private static final String PLAIN = "[A-Za-z0-9_./:=@%+,~-]+";

    /** Keeps its own copies. */
    public Recipe {
        paths = List.copyOf(paths);
        trust = List.copyOf(trust);
    }

    /** The command line that rebuilds a state. */
    public String replay(String path, StateRequest request, String at) {
        List<String> words = new ArrayList<>(List.of("assay", "replay", quoted(path)));
        switch (request.at()) {
            case Cutoff.AtPosition(long position) -> words.addAll(List.of("--position", Long.toString(position)));
            case Cutoff.AtTime moment -> words.addAll(List.of("--time", moment.time().toString()));
            case Cutoff.Everything all -> words.add("--all");
        }
        option("--stream", request.scope().stream(), words);
        option("--user", request.scope().user(), words);
        trust.forEach(file -> option("--trust", file, words));
        words.addAll(List.of("--at", at, "--format", "json"));
        return String.join(" ", words);
    }

    private static void option(String name, String value, List<String> words) {
        if (!value.isEmpty()) {
            words.addAll(List.of(name, quoted(value)));
        }
    }

    /** The command line that makes the verdict file again. */
    public String command(String at) {
        List<String> words = new ArrayList<>(List.of("assay", "verify"));
        paths.forEach(path -> words.add(quoted(path)));
        trust.forEach(file -> option("--trust", file, words));
        option("--policy", policy, words);
        words.addAll(List.of("--at", at));
        if (custody == CustodyMode.DIGEST) {
            words.addAll(List.of("--custody", custody.word()));
        }
        words.addAll(List.of("--format", "json", "--out", "verdict.json"));
        return String.join(" ", words);
    }

    /** As a POSIX shell reads it. */
    private static String quoted(String word) {
        return word.matches(PLAIN) ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
