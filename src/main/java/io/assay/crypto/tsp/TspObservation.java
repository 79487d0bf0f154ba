// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.tsp;

import java.util.List;

/**
 * One thing said against a time-stamp.
 *
 * @param arguments what the problem's documentation names; never secrets, never prose
 */
public record TspObservation(TspProblem problem, List<Object> arguments) {
    public TspObservation {
        arguments = List.copyOf(arguments);
    }

    static TspObservation of(TspProblem problem, Object... arguments) {
        return new TspObservation(problem, List.of(arguments));
    }
}
