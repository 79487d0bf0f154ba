// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.trust;

import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Surroundings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code assay trust list}: every key and anchor that counts, with its fingerprint, where it was read and who compared it. */
@Command(name = "list", sortOptions = false, description = "Lists the keys and anchors that count, with fingerprint, origin and who compared them.")
final class ListCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private ListOptions options;

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Failure {
        options.show(options.store(surroundings), surroundings);
        return ExitStatus.OK;
    }
}
