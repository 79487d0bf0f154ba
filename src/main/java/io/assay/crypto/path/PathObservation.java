// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import io.assay.crypto.pki.Certificate;
import java.util.List;

/**
 * One thing said against one certificate of a path.
 *
 * @param certificate the certificate it concerns
 * @param arguments what the problem's documentation names; never secrets, never prose
 */
public record PathObservation(PathProblem problem, Certificate certificate, List<Object> arguments) {
    public PathObservation {
        arguments = List.copyOf(arguments);
    }

    static PathObservation of(PathProblem problem, Certificate certificate, Object... arguments) {
        return new PathObservation(problem, certificate, List.of(arguments));
    }
}
