// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

/** Says that bytes are not JSON, why, and at which offset from the start of the array. The message quotes none of the bytes. */
public final class JsonSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final JsonFault fault;
    private final int offset;

    public JsonSyntaxException(JsonFault fault, int offset) {
        super(fault + " at byte " + offset, null, false, false);
        this.fault = fault;
        this.offset = offset;
    }

    public JsonFault fault() {
        return fault;
    }

    public int offset() {
        return offset;
    }
}
