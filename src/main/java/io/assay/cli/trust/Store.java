// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.trust;

import io.assay.check.Phrase;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.trust.TrustFileException;
import io.assay.trust.pinning.NotPinned;
import io.assay.trust.pinning.StoreFile;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/**
 * The one trust file that a command changes, the one named or the auditor's own.
 */
final class Store {
    @Option(names = "--trust", paramLabel = "FILE", description = "The trust file to change. Default: the auditor's own store.")
    private Path named;

    @Option(names = "--lang", paramLabel = "en|de", converter = RunOptions.LanguageTag.class, description = "Language of messages.")
    private Language language;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    private boolean help;

    Messages words(Surroundings surroundings) {
        return new Messages(language == null ? surroundings.language() : language);
    }

    /** Changes the file and answers which it was; a file that is not there yet is begun. */
    Path change(Surroundings surroundings, StoreFile.Change change) throws Failure {
        Path file = file(surroundings);
        try {
            new StoreFile(file, surroundings.environment()).change(change, named == null);
        } catch (IOException refused) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_WRITE, file));
        } catch (TrustFileException faulty) {
            throw new Failure(ExitStatus.USAGE, faulty.phrase());
        } catch (NotPinned reason) {
            throw new Failure(ExitStatus.USAGE, reason.phrase());
        }
        return file;
    }

    private Path file(Surroundings surroundings) throws Failure {
        if (named != null) {
            return named;
        }
        return surroundings.userTrust().orElseThrow(() -> new Failure(ExitStatus.USAGE, Phrase.of(CliText.NO_STORE)));
    }
}
