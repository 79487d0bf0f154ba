// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.Verdict;
import io.assay.format.Circumstances;
import java.util.List;

/** What a run says of everything it was given. */
public record RunResult(Circumstances circumstances, Verdict verdict, List<ObjectResult> objects, List<CustodyEntry> custody, boolean cancelled) {
    public RunResult {
        objects = List.copyOf(objects);
        custody = List.copyOf(custody);
    }
}
