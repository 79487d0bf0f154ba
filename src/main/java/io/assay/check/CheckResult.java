// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

/**
 * What a check said at its end.
 *
 * @param examined how many things were looked at
 * @param failed   how many of them failed, exact even where fewer findings are shown
 * @param subIndication why, or null where the outcome needs no reason
 */
public record CheckResult(Question question, Outcome outcome, SubIndication subIndication, long examined, long failed) {
    /** A planned check that was never reached. */
    public static CheckResult notChecked(Question question) {
        return new CheckResult(question, Outcome.NOT_CHECKED, null, 0, 0);
    }
}
