// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

/**
 * What kind of thing was found; each format's codes are the constants of one enum.
 *
 * <p>Texts in the bundle beside the enum: {@code <code>.short} (at most 40 characters, for a table), {@code <code>.message} (one sentence
 * with the finding's arguments {@code {0}}, {@code {1}}...) and {@code <code>.todo} (what the auditor can do now).
 */
public interface FindingCode extends Key {
    /** The stable code, such as {@code spanforge.chain.link}. */
    String code();

    Axis axis();

    SubIndication subIndication();

    /** What a finding of this code does unless the check says otherwise. */
    Weight weight();

    @Override
    default String key() {
        return code();
    }

    /** The four fixed properties of a code. */
    record Definition(String code, Axis axis, SubIndication subIndication, Weight weight) {
    }

    /** A code that answers from its definition, so that an enum of codes is its list of constants. */
    interface Defined extends FindingCode {
        Definition definition();

        @Override
        default String code() {
            return definition().code();
        }

        @Override
        default Axis axis() {
            return definition().axis();
        }

        @Override
        default SubIndication subIndication() {
            return definition().subIndication();
        }

        @Override
        default Weight weight() {
            return definition().weight();
        }
    }
}
