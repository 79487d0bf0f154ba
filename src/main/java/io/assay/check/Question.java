// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

/**
 * One question put to the evidence; each format's questions are the constants of one enum.
 *
 * <p>Texts in the bundle beside the enum: {@code <id>.question} (at most 38 characters, so that <em>yes</em> is the good answer) and
 * {@code <id>.explain} (what is done, what a yes shows, what it does not show).
 */
public interface Question extends Key {
    CheckId id();

    Axis axis();

    /** Document and section that the check follows, such as {@code spanforge.md section 3}. */
    String source();

    @Override
    default String key() {
        return id().value();
    }
}
