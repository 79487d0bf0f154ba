// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

import java.util.List;

/**
 * One thing said against one signer.
 *
 * @param arguments what the problem's documentation names; never secrets, never prose
 */
public record CmsObservation(CmsProblem problem, List<Object> arguments) {
    public CmsObservation {
        arguments = List.copyOf(arguments);
    }

    static CmsObservation of(CmsProblem problem, Object... arguments) {
        return new CmsObservation(problem, List.of(arguments));
    }
}
