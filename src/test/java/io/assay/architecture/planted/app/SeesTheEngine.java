// SPDX-License-Identifier: Apache-2.0
package io.assay.architecture.planted.app;

import io.assay.architecture.planted.evidence.SeesTheWiring;

/** Closes the ring between two top packages. */
public final class SeesTheEngine {
    private SeesTheEngine() {}

    public static void offend() {
        SeesTheWiring.offend();
    }
}
