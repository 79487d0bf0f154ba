// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.zip.CRC32;

/** The pages of one column chunk, one after the other. */
final class PageSequence {
    private static final int USUAL_HEADER = 1 << 12;
    private static final int LONGEST_HEADER = 1 << 20;

    private final EvidenceFile file;
    private final ParquetColumn column;
    private final Codec codec;
    private final long end;
    private long at;

    PageSequence(EvidenceFile file, ParquetColumn column, ColumnChunk chunk) throws ParquetException {
        if (chunk.from() > file.size() || chunk.length() > file.size() - chunk.from()) {
            throw ParquetException.malformed("chunk-outside-file");
        }
        this.file = file;
        this.column = column;
        this.codec = chunk.codec();
        this.at = chunk.from();
        this.end = chunk.from() + chunk.length();
    }

    Page next() throws ParquetException, UnreadableEvidence {
        PageHeader header = header();
        at += header.size();
        if (header.stored() > end - at) {
            throw ParquetException.malformed("page-outside-chunk");
        }
        byte[] stored = file.read(at, header.stored());
        at += header.stored();
        if (header.crc() >= 0) {
            CRC32 crc = new CRC32();
            crc.update(stored);
            if (crc.getValue() != header.crc()) {
                throw ParquetException.malformed("page-crc");
            }
        }
        return Page.expand(header, stored, column, codec);
    }

    private PageHeader header() throws ParquetException, UnreadableEvidence {
        long left = end - at;
        try {
            return PageHeader.read(file.read(at, (int) Math.min(left, USUAL_HEADER)));
        } catch (ParquetException cut) {
            if (left <= USUAL_HEADER) {
                throw cut;
            }
            return PageHeader.read(file.read(at, (int) Math.min(left, LONGEST_HEADER)));
        }
    }
}
