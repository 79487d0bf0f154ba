// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.trust;

import io.assay.cli.setting.Surroundings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code assay trust}: shows, pins and withdraws keys; on the auditor's own store where no trust file is named. */
@Command(name = "trust", sortOptions = false, description = {"Shows, pins and withdraws keys.",
    "Without --trust: the auditor's own store."})
public final class TrustCommand {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    boolean help;

    private TrustCommand() {}

    /** The command with everything it can do. */
    public static CommandLine of(Surroundings surroundings) {
        return new CommandLine(new TrustCommand()).addSubcommand(new ListCommand(surroundings)).addSubcommand(new ShowCommand(surroundings))
                .addSubcommand(new AddCommand(surroundings)).addSubcommand(new RemoveCommand(surroundings));
    }
}
