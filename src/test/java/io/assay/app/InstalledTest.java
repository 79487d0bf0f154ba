// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.assay.check.Indication;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.DemoCase;
import io.assay.sample.Sample;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every installed format owes beside its code: a place in the demo, good and tampered, a contract test, and a page in the docs. */
class InstalledTest {
    private static final Path DOCS = Path.of("src/docs/formats");

    /** What the demo's producers put into records and events: content, no field of a format. */
    private static final List<String> CONTENT = List.of("score", "verdict", "event_type");

    @TempDir
    static Path folder;

    private static RunResult run;

    @BeforeAll
    static void layOut() throws Exception {
        new DemoCase(Installed.samples()).write(folder);
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(folder.resolve("trust.json")).store(), Instant.parse("2026-11-15T12:00:00Z"));
        run = new Verification(Installed.formats()).run(List.of(folder), circumstances, CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT);
    }

    private static TreeSet<String> ids() {
        return Installed.formats().stream().map(EvidenceFormat::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The objects in that folder of the demo. */
    private static List<ObjectResult> in(String part) {
        return run.objects().stream().filter(object -> Path.of(object.path()).startsWith(folder.resolve(part))).toList();
    }

    private static TreeSet<String> formats(String part, Indication indication) {
        return in(part).stream().filter(object -> object.verdict().indication() == indication).map(ObjectResult::format)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFormatHasAGoodArtefactInTheDemoThatPassesOrIsCalledUnproven() {
        TreeSet<String> seen = formats("good", Indication.TOTAL_PASSED);
        TreeSet<String> unproven = formats("unproven", Indication.INDETERMINATE);
        assertEquals(new TreeSet<>(List.of("semvec.snapshot", "spanforge.pii")), unproven, "nothing else is without any proof");
        seen.addAll(unproven);
        assertEquals(ids(), seen);
    }

    @Test
    void everythingGoodInTheDemoPasses() {
        assertEquals(new TreeSet<>(), in("good").stream().filter(object -> object.verdict().indication() != Indication.TOTAL_PASSED).map(ObjectResult::path)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyFormatHasATamperedArtefactInTheDemoThatFails() {
        assertEquals(ids(), formats("tampered", Indication.TOTAL_FAILED));
    }

    @Test
    void everyTamperedSampleHasSomethingThatFails() {
        List<String> survived = Installed.samples().stream().map(Sample::name).filter(name -> in("tampered/" + name).stream()
                .noneMatch(object -> object.verdict().indication() == Indication.TOTAL_FAILED)).toList();
        assertEquals(List.of(), survived);
    }

    @Test
    void everyFormatHasAContractTest() {
        Map<String, Long> installed = Installed.formats().stream().collect(Collectors.groupingBy(format -> format.getClass().getName(), TreeMap::new,
                Collectors.counting()));
        Map<String, Long> held = new TreeMap<>();
        for (JavaClass test : new ClassFileImporter().importPackages("io.assay.format")) {
            if (test.isAssignableTo(FormatContract.class) && !test.getModifiers().contains(JavaModifier.ABSTRACT)) {
                test.getConstructorCallsFromSelf().stream().map(JavaConstructorCall::getTargetOwner).map(JavaClass::getName).distinct()
                        .filter(installed::containsKey).forEach(name -> held.merge(name, 1L, Long::sum));
            }
        }
        installed.forEach((name, count) -> assertTrue(held.getOrDefault(name, 0L) >= count, name + ": " + count + " installed, contract tests: "
                + held.getOrDefault(name, 0L)));
    }

    @Test
    void everyFormatHasAPageThatSaysWhatAPassProvesAndWhatNot() throws Exception {
        List<String> missing = new ArrayList<>();
        for (String id : ids()) {
            if (pages(id).stream().noneMatch(page -> page.contains("pass proves") && page.contains("not prove") && page.matches("(?s).*[Cc]hecked.*[Rr]ead.*"))) {
                missing.add(id);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyMemberOfAJsonArtefactOfTheDemoStandsOnItsPage() throws Exception {
        List<String> missing = new ArrayList<>();
        for (ObjectResult object : Stream.concat(in("good").stream(), in("unproven").stream()).toList()) {
            Path file = Path.of(object.path());
            if (Files.isRegularFile(file)) {
                String pages = String.join("\n", pages(object.format()));
                new Members(Files.readAllBytes(file)).names().stream().filter(name -> !CONTENT.contains(name) && !pages.contains(name)).forEach(name -> missing.add(object.format() + " " + name));
            }
        }
        assertEquals(List.of(), missing.stream().distinct().sorted().toList());
    }

    /** The pages that have the format in one of their headings. */
    static List<String> pages(String id) throws Exception {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(DOCS)) {
            for (Path file : files.sorted().toList()) {
                String page = Files.readString(file);
                if (page.lines().anyMatch(line -> line.startsWith("#") && line.contains("`" + id + "`"))) {
                    pages.add(page);
                }
            }
        }
        return pages;
    }
}
