// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import io.assay.check.Phrase;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import io.assay.report.seal.AuditorKey;
import io.assay.report.seal.SealFailure;
import io.assay.text.Messages;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options for the key of a signature. A password is asked for on the terminal, never taken from the command line, where others see it. */
final class SigningOptions {
    @Option(names = "--key", paramLabel = "FILE", description = "The auditor's key: PKCS#12 or PEM, with its certificate for a report.")
    private Path file;

    @Option(names = "--password-file", paramLabel = "FILE", description = "The key's password is the first line of this file. Default: asked for.")
    private Path passwordFile;

    boolean isGiven() {
        return file != null;
    }

    Path file() {
        return file;
    }

    AuditorKey key(Messages words) throws Failure {
        try {
            Optional<AuditorKey> open = AuditorKey.read(file, passwordFile == null ? new char[0] : firstLine());
            if (open.isEmpty() && passwordFile == null) {
                char[] password = asked(words);
                open = AuditorKey.read(file, password);
                Arrays.fill(password, ' ');
            }
            return open.orElseThrow(() -> new Failure(ExitStatus.USAGE, Phrase.of(CliText.WRONG_PASSWORD, file)));
        } catch (IOException unreadable) {
            throw Failure.unreadableFile(file);
        } catch (SealFailure unusable) {
            throw new Failure(ExitStatus.USAGE, unusable.phrase());
        }
    }

    private char[] firstLine() throws Failure {
        try {
            return Files.readString(passwordFile, StandardCharsets.UTF_8).lines().findFirst().orElse("").toCharArray();
        } catch (IOException unreadable) {
            throw Failure.unreadableFile(passwordFile);
        }
    }

    private char[] asked(Messages words) throws Failure {
        Console console = System.console();
        char[] password = console == null || !console.isTerminal() ? null : console.readPassword("%s ", words.text(CliText.ASK_PASSWORD, file));
        if (password == null) {
            throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.NO_PASSWORD, file));
        }
        return password;
    }
}
