// SPDX-License-Identifier: Apache-2.0
package io.assay.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The walls of the house for a root package, so that the planted offences can be held against the same rules. */
final class Rules {
    private static final String[] TOOLKIT = {"javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..", "java.awt..", "javax.swing.."};

    private Rules() {}

    static Map<String, ArchRule> of(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>(Layers.of(root));
        rules.put("formats-strangers", slices().matching(root + ".format.(*)..").should().notDependOnEachOther()
                .because("adding a system must not touch another"));
        rules.put("top-cycles", slices().matching(root + ".(*)..").should().beFreeOfCycles().because("a cycle is one package in two folders"));
        rules.put("system-cycles", slices().matching(root + ".format.(*).(*)..").should().beFreeOfCycles()
                .because("subpackages of a system see its shared types, never each other in a ring"));
        rules.put("toolkit", noClasses().that().resideOutsideOfPackages(root + ".ui..", root + ".app..", root + ".report.picture..")
                .should().dependOnClassesThat().resideInAnyPackage(TOOLKIT).because("the engine runs where there is no screen"));
        rules.put("view-models", noClasses().that().haveSimpleNameEndingWith("ViewModel")
                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.application..", "javafx.concurrent..", "javafx.stage..")
                .because("view models are tested without a toolkit"));
        rules.put("crypto-door", noClasses().that().resideOutsideOfPackage(root + ".crypto..")
                .and().resideOutsideOfPackage(root + ".report.sign..")
                .should().dependOnClassesThat(resideInAnyPackage("org.bouncycastle..", "javax.crypto.."))
                .because("one door is one place to review"));
        rules.put("offline", offline());
        rules.put("locale", locale(root));
        rules.put("clock", noClasses().that().resideOutsideOfPackage(root + ".app..").should().callMethod(Instant.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis").because("time is passed in, or the verdict is not reproducible"));
        return rules;
    }

    private static ArchRule offline() {
        return noClasses().should().dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "javax.naming..", "javafx.scene.web..")
                .and(not(belongToAnyOf(URI.class, URISyntaxException.class, URL.class))))
                .orShould().callMethod(URL.class, "openStream").orShould().callMethod(URL.class, "openConnection")
                .orShould().callMethod(URL.class, "getContent").because("nothing ever connects");
    }

    private static ArchRule locale(String root) {
        return noClasses().that().resideOutsideOfPackages(root + ".app..")
                .should().callMethod(Locale.class, "getDefault").orShould().callMethod(Locale.class, "setDefault", Locale.class)
                .orShould().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
                .orShould().callMethod(String.class, "format", String.class, Object[].class)
                .orShould(ArchConditions.callMethod(String.class, "formatted", Object[].class).as("format in the machine's language"))
                .because("a verdict does not depend on the machine's language");
    }

    static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }
}
