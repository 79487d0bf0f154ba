// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.gap;

import io.assay.check.Key;
import io.assay.check.Phrase;
import java.util.Arrays;

/** Why an event of a rule does not count, where no finding's code says it. */
public enum Reason implements Key {
    OUTSIDE_PERIOD, DUPLICATE, OTHER_SCOPE, FAILED, UNVERIFIED;

    /** The words for a reason as it is counted, as an argument of a phrase; the code of a finding stands as it is. */
    public static Object of(String reason) {
        return Arrays.stream(values()).filter(one -> one.name().equals(reason)).<Object>map(one -> Phrase.of(one)).findFirst().orElse(reason);
    }

    @Override
    public String key() {
        return "reason." + name();
    }
}
