// SPDX-License-Identifier: Apache-2.0
package io.assay.architecture.planted.format.acme.one;

import io.assay.architecture.planted.format.acme.two.Right;

/** One half of a ring inside one system. */
public final class Left {
    private Left() {}

    public static void offend() {
        Right.offend();
    }
}
