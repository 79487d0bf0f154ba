// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the files in which a log goes on: a producer that limits the size of its files ends each with a seam event and continues in
 * {@code stem.1.suffix}, {@code stem.2.suffix} and so on (specification of Spanforge, section 4). The chain runs on across them.
 */
final class RotatedSet {
    private static final String SEAM = "llm.audit.chain_rotated";
    private static final int TAIL = 16 << 10;

    private RotatedSet() {}

    /** The files after this one, in order; none where this one does not end in a seam. */
    static List<EvidenceFile> after(EvidenceFile file) {
        List<EvidenceFile> set = new ArrayList<>();
        Optional<EvidenceFile> last = Optional.of(file);
        while (last.isPresent() && endsInSeam(last.get())) {
            last = file.sibling(name(file, set.size() + 1)).filter(EvidenceFile::isRegular);
            last.ifPresent(set::add);
        }
        return set;
    }

    /** Name of the file in which the log says that it goes on, and which is not there. */
    static Optional<String> wanting(EvidenceFile file, List<EvidenceFile> more) {
        EvidenceFile last = more.isEmpty() ? file : more.getLast();
        return endsInSeam(last) ? Optional.of(name(file, more.size() + 1)) : Optional.empty();
    }

    private static String name(EvidenceFile file, int number) {
        String name = file.simpleName();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name + "." + number : name.substring(0, dot) + "." + number + name.substring(dot);
    }

    private static boolean endsInSeam(EvidenceFile file) {
        try {
            int length = (int) Math.min(TAIL, file.size());
            byte[] tail = file.read(file.size() - length, length);
            int end = length;
            while (end > 0 && (tail[end - 1] == '\n' || tail[end - 1] == '\r')) {
                end--;
            }
            int from = end;
            while (from > 0 && tail[from - 1] != '\n') {
                from--;
            }
            return JsonReader.parse(tail, from, end, JsonDialect.PYTHON) instanceof JsonObject event && event.text("event_type").filter(SEAM::equals).isPresent();
        } catch (UnreadableEvidence | JsonSyntaxException e) {
            return false;
        }
    }
}
