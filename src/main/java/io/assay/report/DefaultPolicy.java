// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.crypto.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/** The policy that applies when the auditor brings none: every finding weighs what its code says. */
public final class DefaultPolicy {
    public static final String ID = "assay-default-1";
    public static final String SHA256 = HexFormat.of().formatHex(Sha256.of(resource()));

    private DefaultPolicy() {}

    private static byte[] resource() {
        try (InputStream stream = DefaultPolicy.class.getResourceAsStream("default-policy.json")) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
