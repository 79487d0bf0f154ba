// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.findings;

import io.assay.check.CheckResult;
import io.assay.ui.support.Words;

/** The answer to the question of a check in a few words, with how much was examined. */
public final class Answer {
    private Answer() {}

    /** Such as {@code No, 1 of 17}. */
    public static String of(CheckResult result, Words words) {
        String examined = words.number(result.examined());
        return switch (result.outcome()) {
            case FAILED -> words.say(FindingsText.ANSWER_NO, words.number(result.failed()), words.number(Math.max(result.failed(), result.examined())));
            case PASSED -> words.say(FindingsText.ANSWER_YES, examined);
            case INDETERMINATE -> result.examined() > 0 ? words.say(FindingsText.ANSWER_OPEN, examined) : words.say(FindingsText.ANSWER_OPEN_NONE);
            case NOT_CHECKED -> words.say(FindingsText.ANSWER_NOT_CHECKED);
            case NOT_APPLICABLE -> words.say(FindingsText.ANSWER_NOT_APPLICABLE);
            case ERROR -> words.say(FindingsText.ANSWER_ERROR);
        };
    }
}
