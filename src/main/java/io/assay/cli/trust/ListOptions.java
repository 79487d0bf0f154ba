// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.trust;

import io.assay.cli.setting.Answer;
import io.assay.cli.setting.Failure;
import io.assay.cli.setting.RunOptions;
import io.assay.cli.setting.Surroundings;
import io.assay.report.TrustListJson;
import io.assay.report.TrustListText;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.trust.TrustStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What it takes to show keys: which files, in which language, in which form. */
final class ListOptions {
    @Option(names = "--trust", paramLabel = "FILE", description = "Trust file; may be repeated. Default: the keys that would count in a run.")
    private List<Path> trust = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the answer. Default: text.")
    private Form form = Form.text;

    @Option(names = "--lang", paramLabel = "en|de", converter = RunOptions.LanguageTag.class, description = "Language of text output.")
    private Language language;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    private boolean help;

    /** The forms of the answer, spelled as on the command line. */
    enum Form { text, json }

    TrustStore store(Surroundings surroundings) throws Failure {
        return RunOptions.store(trust, surroundings);
    }

    void show(TrustStore store, Surroundings surroundings) throws Failure {
        Messages words = new Messages(language == null ? surroundings.language() : language);
        Answer.write(form == Form.json ? TrustListJson.bytes(store) : new TrustListText(words).of(store).getBytes(StandardCharsets.UTF_8), null, surroundings);
    }
}
