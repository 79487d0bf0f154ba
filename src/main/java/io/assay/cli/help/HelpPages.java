// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.help;

import io.assay.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import picocli.CommandLine;

/** What stands below the options on every page of help: examples to copy, and what the exit status says. */
public final class HelpPages {
    private static final int WIDTH = 80;
    private static final int NARROWEST = 55;
    private static final int WIDEST = 120;
    private static final String VERDICT = "0 total passed, 1 total failed, 2 indeterminate, 3 no evidence found";
    private static final String ANSWERED = "0 answered, whatever the answer says of the evidence";
    private static final String DONE = "0 done";
    private static final List<String> OTHERS = List.of("64 wrong usage, 66 a path cannot be read", "or written, 70 fault in Assay, 130 cancelled");

    /** The pages by the names of their commands. */
    private static final Map<String, Page> PAGES = Map.ofEntries(
            page("assay", VERDICT, "assay verify bundle.zip --trust trust.json", "assay open bundle.zip --trust trust.json", "assay demo sample", "assay help verify"),
            page("assay verify", VERDICT, "assay verify bundle.zip --trust trust.json", "assay verify evidence/ --format json --out verdict.json",
                    "assay verify log.jsonl --trust trust.json --out-anchor next-month.json"),
            page("assay coverage", "0 answered, 1 a clause named by --require is not evidenced", "assay coverage bundle.zip --trust trust.json --view gaps",
                    "assay coverage evidence/ --framework eu_ai_act --require Art.12", "assay coverage evidence/ --format oscal --out results.json"),
            page("assay exposure", ANSWERED, "assay exposure evidence/", "assay exposure data.csv --format json"),
            page("assay open", "0 the window was closed", "assay open evidence.zip --trust trust.json", "assay open"),
            page("assay dataset", "0 all four conditions hold and every file was read, else 1", "assay dataset training/", "assay dataset rows.csv --format json"),
            page("assay events", ANSWERED, "assay events log.jsonl --trust trust.json --from 2026-01-01",
                    "assay events store.db --where 'operation = DELETE' --format csv"),
            page("assay compare", ANSWERED, "assay compare january.jsonl february.jsonl --trust trust.json"),
            page("assay protection", ANSWERED, "assay protection bundle.zip --trust trust.json", "assay protection log.jsonl --range 0:4096 --format json"),
            page("assay report", VERDICT, "assay report bundle.zip --trust trust.json --out report.pdf",
                    "assay report evidence/ --out short.pdf --executive --lang de"),
            page("assay sign", DONE, "assay sign report.pdf --key auditor.p12", "assay sign verdict.json --check --trust auditors.json"),
            page("assay demo", "0 written; the verdict on the sample does not matter", "assay demo sample"),
            page("assay replay", ANSWERED, "assay replay store.db --position 42", "assay replay export.jsonl --time 2026-01-31T00:00:00Z --format json"),
            page("assay prove", DONE, "assay prove export.jsonl --position 42 --trust trust.json --out event.capsule.json"),
            page("assay pack", DONE, "assay pack evidence/ --key auditor.p12 --out pack.zip",
                    "assay pack log.jsonl --where 'actor = anna' --key auditor.p12 --out anna.zip"),
            page("assay trust", DONE, "assay trust list", "assay trust add --help"),
            page("assay trust list", DONE, "assay trust list", "assay trust list --trust trust.json"),
            page("assay trust show", DONE, "assay trust show org-2026"),
            page("assay trust add", DONE, "assay trust add --id org-2026 --fingerprint 3ad4168b --by \"A. Auditor\" --how telephone secret.txt"),
            page("assay trust remove", DONE, "assay trust remove org-2026"));

    private HelpPages() {}

    private record Page(String status, List<String> examples) {
    }

    private static Map.Entry<String, Page> page(String command, String status, String... examples) {
        return Map.entry(command, new Page(status, List.of(examples)));
    }

    /** Completes the help of a command and of all below it, in a language. */
    public static void complete(CommandLine line, UnaryOperator<String> environment, Language language) {
        complete(line, environment, language == Language.GERMAN ? GermanHelp.speak(line) : text -> text);
    }

    private static void complete(CommandLine line, UnaryOperator<String> environment, UnaryOperator<String> words) {
        var usage = line.getCommandSpec().usageMessage();
        usage.width(width(environment));
        Page page = PAGES.get(line.getCommandSpec().qualifiedName());
        if (page != null) {
            List<String> foot = new ArrayList<>(List.of("", words.apply("Examples:")));
            page.examples().forEach(example -> foot.add("  " + example.replace("%", "%%")));
            foot.addAll(List.of("", words.apply("Exit status:"), "  " + words.apply(page.status()) + ","));
            OTHERS.forEach(other -> foot.add("  " + words.apply(other)));
            usage.footer(foot.toArray(String[]::new));
        }
        line.getSubcommands().values().forEach(below -> complete(below, environment, words));
    }

    /** As wide as the terminal says it is, within reason. */
    private static int width(UnaryOperator<String> environment) {
        String columns = environment.apply("COLUMNS");
        return columns == null || !columns.matches("[0-9]{1,4}") ? WIDTH : Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST);
    }
}
