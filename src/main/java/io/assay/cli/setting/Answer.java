// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.setting;

import io.assay.check.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lays an answer down: on standard output, or in the file named. */
public final class Answer {
    private Answer() {}

    public static void write(byte[] answer, Path out, Surroundings surroundings) throws Failure {
        if (out == null) {
            surroundings.out().write(answer, 0, answer.length);
            surroundings.out().flush();
            return;
        }
        try {
            Files.write(out, answer);
        } catch (IOException refused) {
            throw new Failure(ExitStatus.UNREADABLE, Phrase.of(CliText.CANNOT_WRITE, out));
        }
    }
}
