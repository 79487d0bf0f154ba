// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.trust;

import io.assay.check.Phrase;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.Surroundings;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assay trust show}: the keys of one id. */
@Command(name = "show", sortOptions = false, description = "Shows the keys of one id.")
final class ShowCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "ID", description = "Id of the key.")
    private String id;

    @Mixin
    private ListOptions options;

    ShowCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws Failure {
        TrustStore store = options.store(surroundings);
        List<PinnedKey> keys = store.keys().stream().filter(key -> key.id().equals(id)).toList();
        if (keys.isEmpty()) {
            throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.NO_SUCH_TRUSTED, id));
        }
        options.show(new TrustStore(store.sha256(), keys, List.of(), List.of()), surroundings);
        return ExitStatus.OK;
    }
}
