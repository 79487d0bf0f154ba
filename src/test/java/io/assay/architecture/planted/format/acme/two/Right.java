// SPDX-License-Identifier: Apache-2.0
package io.assay.architecture.planted.format.acme.two;

import io.assay.architecture.planted.format.acme.one.Left;
import io.assay.architecture.planted.format.beta.Stranger;

/** The other half of the ring, and a format that knows another. */
public final class Right {
    private Right() {}

    public static void offend() {
        Left.offend();
        Stranger.touch();
    }
}
