// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.report.draw.Align;
import io.assay.report.draw.Drawing;
import io.assay.report.draw.Face;
import io.assay.report.draw.Ink;

/** Writes a line of text into the room there is; what is cut ends with an ellipsis. */
final class Cutting {
    private Cutting() {}

    static void text(Drawing drawing, String text, double x, double y, Face face, double size, Ink ink, double room) {
        if (room > size) {
            drawing.text(cut(drawing, text, face, size, room), x, y, face, size, ink, Align.LEFT);
        }
    }

    static String cut(Drawing drawing, String text, Face face, double size, double room) {
        if (drawing.width(text, face, size) <= room) {
            return text;
        }
        int low = 0;
        int high = text.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (drawing.width(text.substring(0, middle).stripTrailing() + "…", face, size) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).stripTrailing() + "…";
    }
}
