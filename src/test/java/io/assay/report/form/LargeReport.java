// SPDX-License-Identifier: Apache-2.0
package io.assay.report.form;

import io.assay.report.dossier.DossierOptions;
import io.assay.report.fixture.Runs;
import io.assay.text.Language;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the report of a run of many objects with a hundred findings each; started by a test in a process with little memory. */
public final class LargeReport {
    private static final int FINDINGS = 98;

    private LargeReport() {
    }

    /** Arguments: objects, file. Prints how many findings there were and how many pages. */
    public static void main(String[] arguments) throws IOException {
        RunResult run = run(Integer.parseInt(arguments[0]));
        int[] pages = new int[1];
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            new PdfForm(Reports.dossier(run, Language.ENGLISH, DossierOptions.FULL), "Assay").write(out, page -> {
                pages[0] = page;
                return true;
            });
        }
        System.out.println(run.objects().stream().mapToLong(object -> object.findings().size()).sum() + " findings, " + pages[0] + " pages");
    }

    static RunResult run(int count) {
        List<ObjectResult> objects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ObjectResult one = Runs.failed(FINDINGS).objects().getFirst();
            objects.add(new ObjectResult("evidence/" + i + "/events.jsonl", one.format(), one.sha256(), one.size(), one.companions(), one.verdict(),
                one.events(), one.checks(), one.findings(), one.protection(), one.claims(), one.shows(), one.doesNotShow()));
        }
        return Runs.run(objects);
    }
}
