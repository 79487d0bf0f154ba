// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

import io.assay.source.UnreadableEvidence.Fault;

/** Carries a fault from the depth of the decoding to the place that knows the file. */
final class ParquetException extends Exception {
    private static final long serialVersionUID = 1;

    private final Fault fault;

    private ParquetException(Fault fault, String detail) {
        super(detail);
        this.fault = fault;
    }

    /** The bytes are not what the format demands; the word names the structure. */
    static ParquetException malformed(String structure) {
        return new ParquetException(Fault.FORMAT, "parquet-" + structure);
    }

    /** Well-formed as far as it was read, and beyond what this reader reads; the word names what. */
    static ParquetException unsupported(String feature) {
        return new ParquetException(Fault.FORMAT, "parquet-unsupported-" + feature);
    }

    static ParquetException limit(String name) {
        return new ParquetException(Fault.LIMIT, "parquet-" + name);
    }

    Fault fault() {
        return fault;
    }
}
