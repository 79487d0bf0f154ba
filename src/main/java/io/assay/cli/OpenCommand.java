// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.cli.setting.Failure;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay open}: opens the window on evidence; what a desktop calls when a file is opened with Assay. */
@Command(name = "open", description = "Opens the window on evidence; without a path, on the start screen.", sortOptions = false)
final class OpenCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files or folders of evidence.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--trust", paramLabel = "FILE", description = "Trust file with pinned keys, anchors, expectations; may be repeated.")
    private List<Path> trust = new ArrayList<>();

    @Option(names = "--policy", paramLabel = "FILE", description = "Policy file: what findings weigh.")
    private Path policy;

    @Option(names = "--lang", paramLabel = "en|de", converter = RunOptions.LanguageTag.class, description = "Language of messages; the window speaks the one chosen there.")
    private Language language;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    private boolean help;

    OpenCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Failure {
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                throw Failure.unreadable(path);
            }
        }
        return surroundings.window().open(new Surroundings.Opening(paths, trust, Optional.ofNullable(policy)));
    }
}
