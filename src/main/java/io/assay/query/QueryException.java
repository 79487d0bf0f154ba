// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.check.Phrase;

/** Says that a filter cannot be read, what is wrong, and in which column. */
public final class QueryException extends Exception {
    private static final long serialVersionUID = 1;

    private final QueryFault fault;
    private final int column;
    private final String found;

    QueryException(QueryFault fault, int column, String found) {
        super(fault.key() + " at " + column);
        this.fault = fault;
        this.column = column;
        this.found = found;
    }

    public QueryFault fault() {
        return fault;
    }

    /** 1-based place in the filter. */
    public int column() {
        return column;
    }

    /** What stands there. */
    public String found() {
        return found;
    }

    public Phrase phrase() {
        return Phrase.of(fault, column, found);
    }
}
