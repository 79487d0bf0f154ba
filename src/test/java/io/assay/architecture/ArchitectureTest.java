// SPDX-License-Identifier: Apache-2.0
package io.assay.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.assay.app.Installed;
import io.assay.format.EvidenceFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls hold in the product, and each of them rejects the offence planted against it. */
class ArchitectureTest {
    private static final JavaClasses PRODUCT = Product.classes();
    private static final String PLANTED = "io.assay.architecture.planted";
    private static final JavaClasses OFFENCES = new ClassFileImporter().importPackages(PLANTED);

    @TestFactory
    Stream<DynamicTest> theWallsHold() {
        return Rules.of("io.assay").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().allowEmptyShould(true).check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> everyWallRejectsItsPlantedOffence() {
        Map<String, ArchRule> rules = Rules.of(PLANTED);
        return rules.entrySet().stream().filter(rule -> !rule.getKey().startsWith("layer-") || rule.getKey().equals("layer-evidence"))
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                        () -> assertTrue(rule.getValue().evaluate(OFFENCES).hasViolation(), rule.getKey() + " cannot fail")));
    }

    @TestFactory
    Stream<DynamicTest> everyLayerRejectsADependencyOnTheWiring() {
        return Rules.of(PLANTED).entrySet().stream().filter(rule -> rule.getKey().startsWith("layer-"))
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertTrue(rule.getValue().evaluate(OFFENCES).hasViolation())));
    }

    @Test
    void everyFormatIsInstalled() {
        TreeSet<String> written = PRODUCT.stream().filter(type -> type.isAssignableTo(EvidenceFormat.class) && !type.isInterface())
                .map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> installed = Installed.formats().stream().map(format -> format.getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, installed);
    }

    @Test
    void everyPackageIsKnownAndDescribed() {
        PRODUCT.forEach(type -> assertTrue(Layers.PACKAGES.contains(type.getPackageName().split("\\.")[2]), type.getName()));
        List<String> undescribed = PRODUCT.stream().map(JavaClass::getPackageName).distinct()
                .filter(name -> !Files.exists(Path.of("src/main/java", name.replace('.', '/'), "package-info.java"))).sorted().toList();
        assertEquals(List.of(), undescribed);
    }

    @Test
    void noNameHidesWhatItIs() {
        List<String> banned = List.of("Manager", "Helper", "Util", "Utils", "Impl", "Handler", "Base");
        List<String> found = PRODUCT.stream().filter(type -> !type.isAnonymousClass())
                .map(JavaClass::getSimpleName).filter(name -> banned.stream().anyMatch(name::endsWith)).sorted().toList();
        assertEquals(List.of(), found);
    }
}
