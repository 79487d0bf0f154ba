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

    /** Document and section that the check follows, such as {@code Spanforge specification, section 3}. */
    String source();

    @Override
    default String key() {
        return id().value();
    }

    /** The three fixed properties of a question. */
    record Definition(CheckId id, Axis axis, String source) {
    }

    /** A question that answers from its definition, so that an enum of questions is its list of constants. */
    interface Defined extends Question {
        Definition definition();

        @Override
        default CheckId id() {
            return definition().id();
        }

        @Override
        default Axis axis() {
            return definition().axis();
        }

        @Override
        default String source() {
            return definition().source();
        }
    }
}
