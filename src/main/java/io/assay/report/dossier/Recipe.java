// SPDX-License-Identifier: Apache-2.0
package io.assay.report.dossier;

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

    /** The command line that makes the verdict file again. */
    public String command(String at) {
        List<String> words = new ArrayList<>(List.of("assay", "verify"));
        paths.forEach(path -> words.add(quoted(path)));
        trust.forEach(file -> words.addAll(List.of("--trust", quoted(file))));
        if (!policy.isEmpty()) {
            words.addAll(List.of("--policy", quoted(policy)));
        }
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
