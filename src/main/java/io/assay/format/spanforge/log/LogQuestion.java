// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a signed event log, the heaviest first: the first failure gives the reason of the verdict. */
public enum LogQuestion implements Question.Defined {
    /** Is every line an event? */
    PARSE("parse", Axis.INTEGRITY, "4"),
    /** Is the checksum of each event that of its payload? */
    CHECKSUM("checksum", Axis.INTEGRITY, "3"),
    /** Does the signature of each event verify with the key in force? */
    SIGNATURE("signature", Axis.AUTHENTICITY, "3"),
    /** Does each announced key have the digest announced? */
    ROTATION("rotation", Axis.AUTHENTICITY, "3"),
    /** Does each event name the one before? */
    LINK("link", Axis.INTEGRITY, "3"),
    /** Does the chain begin with a beginning, and only once? */
    START("start", Axis.COMPLETENESS, "3"),
    /** Does something outside fix the end? */
    ANCHOR("anchor", Axis.COMPLETENESS, "13"),
    /** Is every event still the one that was recorded? */
    ERASURE("erasure", Axis.COMPLETENESS, "3"),
    /** Do the times never go back? */
    ORDER("timestamp-order", Axis.TIME, "5"),
    /** Does the time of each event agree with the one in its signed id? */
    SKEW("ulid-time-skew", Axis.TIME, "2"),
    /** Is every line spelled in the one way in which the producer spells it? */
    SPELLING("spelling", Axis.INTEGRITY, "1");

    private final Definition definition;

    LogQuestion(String name, Axis axis, String section) {
        this.definition = new Definition(new CheckId("spanforge.chain." + name), axis, "Spanforge specification, section " + section);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
