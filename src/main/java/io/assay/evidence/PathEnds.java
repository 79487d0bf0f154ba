// SPDX-License-Identifier: Apache-2.0
package io.assay.evidence;

import java.util.List;

/** Compares paths from their ends: evidence is copied about, so what stands before its own folder says little. */
public final class PathEnds {
    private PathEnds() {}

    /** How many parts two paths share, counted from their ends. */
    public static int shared(String one, String other) {
        List<String> left = parts(one);
        List<String> right = parts(other);
        int shared = 0;
        while (shared < Math.min(left.size(), right.size()) && left.get(left.size() - 1 - shared).equals(right.get(right.size() - 1 - shared))) {
            shared++;
        }
        return shared;
    }

    /** Whether one of the paths is the end of the other. */
    public static boolean meet(String one, String other) {
        return shared(one, other) == Math.min(parts(one).size(), parts(other).size());
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/")).stream().filter(part -> !part.isEmpty() && !part.equals(".")).toList();
    }
}
