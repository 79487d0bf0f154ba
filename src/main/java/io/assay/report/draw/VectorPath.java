// SPDX-License-Identifier: Apache-2.0
package io.assay.report.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * A filled outline of straight lines and cubic curves, even-odd, so that a hole lets the surface through.
 *
 * @param svg   the same path as an SVG path string, for a screen that draws such strings itself
 * @param steps the steps in order
 */
public record VectorPath(String svg, List<Step> steps) {

    /** One step of a path; coordinates are absolute. */
    public sealed interface Step {
    }

    /** Begins a new outline. */
    public record Move(double x, double y) implements Step {
    }

    /** A straight line. */
    public record Line(double x, double y) implements Step {
    }

    /** A cubic Bézier curve with two control points. */
    public record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {
    }

    /** Closes the outline. */
    public record Close() implements Step {
    }

    /** Keeps its own copy of the steps. */
    public VectorPath {
        steps = List.copyOf(steps);
    }

    /**
     * Reads the absolute commands M, L, C and Z of an SVG path, numbers parted by blanks.
     *
     * @throws IllegalArgumentException on any other command
     */
    public static VectorPath of(String svg) {
        StringTokenizer tokens = new StringTokenizer(svg);
        List<Step> steps = new ArrayList<>();
        while (tokens.hasMoreTokens()) {
            String command = tokens.nextToken();
            steps.add(switch (command) {
                case "M" -> new Move(number(tokens), number(tokens));
                case "L" -> new Line(number(tokens), number(tokens));
                case "C" -> new Curve(number(tokens), number(tokens), number(tokens), number(tokens), number(tokens), number(tokens));
                case "Z" -> new Close();
                default -> throw new IllegalArgumentException("unknown path command " + command);
            });
        }
        return new VectorPath(svg, steps);
    }

    private static double number(StringTokenizer tokens) {
        return Double.parseDouble(tokens.nextToken());
    }
}
