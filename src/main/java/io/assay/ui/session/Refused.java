// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

/** Says that something could not be done at all, as a {@link Problem} that the auditor can act on. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Refused(Problem problem, Throwable cause) {
        super(problem.code(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
