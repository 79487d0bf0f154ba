// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.trust;

import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Surroundings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assay trust remove}: takes the keys of one id out of a trust file. */
@Command(name = "remove", sortOptions = false, description = "Takes a key out of a trust file; from then on nothing is verified with it.")
final class RemoveCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "ID", description = "Id of the key.")
    private String id;

    @Mixin
    private Store store;

    RemoveCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Failure {
        int[] removed = new int[1];
        Path file = store.change(surroundings, document -> {
            removed[0] = document.count(id);
            return document.without(id);
        });
        surroundings.err().println(store.words(surroundings).text(CliText.KEY_REMOVED, removed[0], id, file));
        return ExitStatus.OK;
    }
}
