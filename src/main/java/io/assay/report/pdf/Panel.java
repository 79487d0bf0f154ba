// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import io.assay.report.draw.Ink;
import io.assay.report.draw.Mark;
import io.assay.report.type.Prose;
import java.util.List;

/**
 * A tinted field that carries the most important words of a document.
 *
 * @param mark  a large shape at its left; the first line says the same
 * @param tint  the colour behind the words
 * @param lines the words
 */
public record Panel(Mark mark, Ink tint, List<Prose> lines) {
    static final double MARK = 34;
    static final double PAD = 16;

    /** Keeps its own copy of the words. */
    public Panel {
        lines = List.copyOf(lines);
    }

    double indent() {
        return mark == Mark.NONE ? PAD : PAD + MARK + 14;
    }
}
