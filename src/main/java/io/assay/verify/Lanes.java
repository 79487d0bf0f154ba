// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import java.util.concurrent.Executor;

/**
 * The threads that a caller lends to a run; the engine starts none of its own.
 *
 * @param width how many pieces of work may run at once; with 1 everything runs on the caller's thread
 */
public record Lanes(int width, Executor executor) {
    public static Lanes one() {
        return new Lanes(1, Runnable::run);
    }
}
