// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(64);
    }
}
