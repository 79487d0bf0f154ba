// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.source.zip.ZipAnomaly.Kind;
import io.assay.source.zip.ZipAnomaly;
import java.util.List;

/**
 * Do all readers see one bundle? Directory, local headers and contents are held against each other, and every byte needs an owner: bytes
 * that no reader shows were not put there by the producer.
 */
public final class ContainerCheck {
    private final Locator bundle;
    private final Tally tally;

    public ContainerCheck(Locator bundle, Tally tally) {
        this.bundle = bundle;
        this.tally = tally;
    }

    public void judge(List<ZipAnomaly> anomalies) {
        for (ZipAnomaly anomaly : anomalies) {
            Locator at = bundle.inEntry(anomaly.entry()).inField(anomaly.what());
            Finding finding = anomaly.kind() == Kind.LIMIT
                    ? Finding.of(CecCode.LIMIT, at, anomaly.what(), anomaly.expected())
                    : Finding.of(code(anomaly.kind()), at, anomaly.kind(), anomaly.at().from());
            tally.report(finding.compared(anomaly.expected(), anomaly.actual()).weighing(weight(anomaly.kind())));
        }
    }

    private static CecCode code(Kind kind) {
        return switch (kind) {
            case NO_END_RECORD, CENTRAL_RECORD, LOCAL_HEADER, DATA_RANGE -> CecCode.ZIP_OPEN;
            case DUPLICATE_NAME, SIMILAR_NAME -> CecCode.DUPLICATE_ENTRY;
            case UNSAFE_NAME, SYMBOLIC_LINK -> CecCode.ZIP_PATH;
            case INFLATE, CRC, SIZE, ENCRYPTED, METHOD -> CecCode.ZIP_CRC;
            case EXTRA_FIELD, ENTRY_COMMENT, DOS_TIME, ORDER -> CecCode.ZIP_NOTE;
            case LIMIT -> CecCode.LIMIT;
            default -> CecCode.ZIP_STRUCTURE;
        };
    }

    /** A comment is shown by every reader and belongs to nobody: worth a word, and no proof of a change. */
    private static Weight weight(Kind kind) {
        return kind == Kind.ARCHIVE_COMMENT ? Weight.WARN : code(kind).weight();
    }
}
