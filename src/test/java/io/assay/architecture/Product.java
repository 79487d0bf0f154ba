// SPDX-License-Identifier: Apache-2.0
package io.assay.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.assay.app.Main;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The classes of the product alone, wherever the build put them. */
public final class Product {
    private Product() {}

    public static JavaClasses classes() {
        try {
            return new ClassFileImporter().importPath(Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
