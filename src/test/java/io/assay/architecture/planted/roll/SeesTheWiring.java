// SPDX-License-Identifier: Apache-2.0
package io.assay.architecture.planted.roll;

import io.assay.architecture.planted.app.Wiring;

/** Depends on the wiring, which only app may. */
public final class SeesTheWiring {
    private SeesTheWiring() {}

    public static void offend() {
        Wiring.touch();
    }
}
