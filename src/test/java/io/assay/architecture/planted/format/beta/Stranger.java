// SPDX-License-Identifier: Apache-2.0
package io.assay.architecture.planted.format.beta;

/** Another system. */
public final class Stranger {
    private Stranger() {}

    public static void touch() {}
}
