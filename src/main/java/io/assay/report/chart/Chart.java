// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.report.draw.Figure;
import java.util.List;

/** A figure of clauses that knows where each of them is, so that a screen can lead from the picture to the clause, by mouse and by keyboard. */
public interface Chart extends Figure {
    /** The places of clauses in reading order, for a figure drawn at this width. */
    List<Spot> spots(double width);
}
