// SPDX-License-Identifier: Apache-2.0
package io.assay.architecture.planted.app;

/** What no layer may see. */
public final class Wiring {
    private Wiring() {}

    public static void touch() {}
}
