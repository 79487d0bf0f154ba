// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.sight;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonFault;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.zip.ZipAnomaly;
import io.assay.source.zip.ZipBytes;
import io.assay.source.zip.ZipContainer;
import io.assay.source.zip.ZipLimits;
import io.assay.source.zip.ZipNature;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Says what an unknown file is plainly like: JSON, or a ZIP container. */
final class Likeness {
    /** A character of UTF-8, or an escape, that the end of the head may have cut. */
    private static final int CUT = 12;

    private Likeness() {}

    /** Whether the first character that is not white space opens an object or an array. */
    static boolean opensAsJson(byte[] head) {
        int at = 0;
        while (at < head.length && (head[at] == ' ' || head[at] == '\t' || head[at] == '\r' || head[at] == '\n')) {
            at++;
        }
        return at < head.length && (head[at] == '{' || head[at] == '[');
    }

    /** Whether the head is JSON as far as it goes: one document, or the first line of many. */
    static boolean isJson(byte[] head, long size) {
        try {
            JsonReader.parse(head, 0, head.length, JsonDialect.PYTHON);
            return true;
        } catch (JsonSyntaxException broken) {
            boolean cut = size > head.length && broken.offset() >= head.length - CUT;
            return cut || broken.fault() == JsonFault.TOO_DEEP
                    || broken.fault() == JsonFault.TRAILING_BYTES && (head[broken.offset()] == '{' || head[broken.offset()] == '[');
        }
    }

    /** Throws where the head is that of a ZIP container whose directory cannot be read, or only up to a limit. */
    static void lookIntoZip(EvidenceFile file, byte[] head, BooleanSupplier cancelled) throws UnreadableEvidence {
        if (head.length < 4 || head[0] != 'P' || head[1] != 'K' || head[2] + 1 != head[3] || head[2] != 3 && head[2] != 5) {
            return;
        }
        try (FileChannel channel = file.open()) {
            ZipContainer container = ZipContainer.read(ZipBytes.of(channel), ZipLimits.STANDARD, cancelled);
            Optional<ZipAnomaly> limit = container.anomalies().stream().filter(anomaly -> anomaly.kind().nature() == ZipNature.LIMIT).findFirst();
            if (limit.isPresent()) {
                throw new UnreadableEvidence(file.locator().atBytes(limit.get().at()), Fault.LIMIT, "zip-" + limit.get().what() + " " + limit.get().expected());
            }
            Optional<ZipAnomaly> broken = container.anomalies().stream().filter(Likeness::endsTheDirectory).findFirst();
            if (broken.isPresent()) {
                throw new UnreadableEvidence(file.locator().atBytes(broken.get().at()), Fault.FORMAT, broken.get().kind().name());
            }
        } catch (IOException broken) {
            throw new UnreadableEvidence(file.locator(), Fault.IO, "read", broken);
        }
    }

    private static boolean endsTheDirectory(ZipAnomaly anomaly) {
        return anomaly.kind() == ZipAnomaly.Kind.NO_END_RECORD || anomaly.kind() == ZipAnomaly.Kind.CENTRAL_RECORD
                || anomaly.kind() == ZipAnomaly.Kind.END_FIELD && anomaly.what().equals("directory");
    }
}
