// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonSyntaxException;
import io.assay.evidence.Locator;
import io.assay.format.BrokenJson;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.UnreadableEvidence;

/** Says of a document that should be JSON why it cannot be read: it is not JSON, or it is JSON beyond what is read of it. */
public final class BrokenJson {
    private BrokenJson() {}

    /**
     * The fault to throw.
     *
     * @param from where the bytes that were read begin in what {@code at} names
     */
    public static UnreadableEvidence of(Locator at, long from, JsonSyntaxException broken) {
        Locator there = at.atBytes(from + broken.offset(), from + broken.offset() + 1);
        return broken.fault().isLimit() ? new UnreadableEvidence(there, Fault.LIMIT, "json-depth " + JsonDialect.STRICT.depth(), broken)
                : new UnreadableEvidence(there, Fault.FORMAT, broken.fault().name(), broken);
    }
}
