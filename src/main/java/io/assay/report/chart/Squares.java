// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Divides a rectangle into parts whose areas follow weights and whose sides are as equal as can be (Bruls, Huizing and van Wijk, "Squarified treemaps",
 * 2000).
 */
final class Squares {
    private Squares() {}

    /** A rectangle. */
    record Area(double x, double y, double width, double height) {
        double size() {
            return width * height;
        }

        /** The same without its margins; never below nothing. */
        Area inside(double top, double side) {
            return new Area(x + side, y + top, Math.max(0, width - 2 * side), Math.max(0, height - top - side));
        }
    }

    /** A part for every weight, in the order of the weights; weights are above zero. */
    static List<Area> of(List<Double> weights, Area whole) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        List<Integer> order = IntStream.range(0, weights.size()).boxed().sorted(Comparator.comparingDouble((Integer i) -> -weights.get(i))).toList();
        Area[] parts = new Area[weights.size()];
        Area left = whole;
        int next = 0;
        while (next < order.size()) {
            double side = Math.min(left.width(), left.height());
            int end = next + 1;
            while (end < order.size() && worst(weights, order, next, end + 1, side, whole.size() / sum) <= worst(weights, order, next, end, side,
                    whole.size() / sum)) {
                end++;
            }
            left = strip(weights, order.subList(next, end), left, whole.size() / sum, parts);
            next = end;
        }
        return List.of(parts);
    }

    /** The worst ratio of sides when these parts share a strip along the shorter side. */
    private static double worst(List<Double> weights, List<Integer> order, int from, int to, double side, double scale) {
        double sum = 0;
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = from; i < to; i++) {
            double area = weights.get(order.get(i)) * scale;
            sum += area;
            least = Math.min(least, area);
            most = Math.max(most, area);
        }
        double square = side * side;
        return Math.max(square * most / (sum * sum), sum * sum / (square * least));
    }

    /** Lays a strip along the shorter side; answers what is left. */
    private static Area strip(List<Double> weights, List<Integer> items, Area left, double scale, Area[] parts) {
        double sum = items.stream().mapToDouble(weights::get).sum() * scale;
        boolean upright = left.width() >= left.height();
        double thickness = sum / (upright ? left.height() : left.width());
        double at = upright ? left.y() : left.x();
        for (int item : items) {
            double length = weights.get(item) * scale / thickness;
            parts[item] = upright ? new Area(left.x(), at, thickness, length) : new Area(at, left.y(), length, thickness);
            at += length;
        }
        return upright ? new Area(left.x() + thickness, left.y(), left.width() - thickness, left.height())
                : new Area(left.x(), left.y() + thickness, left.width(), left.height() - thickness);
    }
}
