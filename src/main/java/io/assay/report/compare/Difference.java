// SPDX-License-Identifier: Apache-2.0
package io.assay.report.compare;

/**
 * One place where two verdicts differ.
 *
 * @param place where, such as {@code objects[events.jsonl].checks[spanforge.chain.link].outcome}
 * @param then  what the recorded verdict says, as JSON; empty where it says nothing
 * @param now   what the verdict derived now says, as JSON; empty where it says nothing
 */
public record Difference(String place, String then, String now) {

    /** Whether it concerns the program that made the verdict and nothing that the verdict says. */
    public boolean isAboutTheProgram() {
        return place.startsWith("tool.");
    }
}
