// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds what is still in the buffer against what the tenant's export says was delivered: one JSON object a line. */
final class DeliveredCheck {
    private static final int STEP = 1 << 20;
    private static final int LONGEST = 16 << 20;

    private final EvidenceFile export;
    private final Map<String, List<Entry>> buffered = new HashMap<>();
    private final Tally tally;
    private long line;

    DeliveredCheck(EvidenceFile export, List<Entry> entries, Tally tally) {
        this.export = export;
        this.tally = tally;
        entries.forEach(entry -> entry.decision().flatMap(Decision::identity)
                .ifPresent(identity -> buffered.computeIfAbsent(identity, none -> new ArrayList<>()).add(entry)));
    }

    void run(Runnable beat) throws UnreadableEvidence {
        byte[] held = new byte[0];
        for (long at = 0; at < export.size(); at += STEP) {
            beat.run();
            byte[] step = export.read(at, (int) Math.min(STEP, export.size() - at));
            byte[] bytes = Arrays.copyOf(held, held.length + step.length);
            System.arraycopy(step, 0, bytes, held.length, step.length);
            int from = 0;
            for (int i = held.length; i < bytes.length; i++) {
                if (bytes[i] == '\n') {
                    line(bytes, from, i, at - held.length);
                    from = i + 1;
                }
            }
            held = Arrays.copyOfRange(bytes, from, bytes.length);
            if (held.length > LONGEST) {
                throw new UnreadableEvidence(export.locator().atLine(line + 1), UnreadableEvidence.Fault.LIMIT, "line-length " + LONGEST);
            }
        }
        if (held.length > 0) {
            line(held, 0, held.length, export.size() - held.length);
        }
    }

    private void line(byte[] bytes, int from, int to, long base) {
        line++;
        int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
        if (end == from) {
            return;
        }
        tally.examined(1);
        object(bytes, from, end).ifPresentOrElse(object -> delivered(Decision.of(object), base + from, base + to), () ->
                tally.report(Finding.of(BufferCode.DELIVERED_UNREAD, export.locator().atLine(line).atBytes(base + from, base + to), line)));
    }

    private static Optional<JsonObject> object(byte[] bytes, int from, int to) {
        try {
            return JsonReader.parse(bytes, from, to) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonSyntaxException broken) {
            return Optional.empty();
        }
    }

    private void delivered(Decision delivered, long from, long to) {
        if (delivered.identity().isEmpty()) {
            tally.report(Finding.of(BufferCode.DELIVERED_UNREAD, export.locator().atLine(line).atBytes(from, to), line).weighing(Weight.WARN));
        }
        for (Entry entry : delivered.identity().map(identity -> buffered.getOrDefault(identity, List.of())).orElse(List.of())) {
            boolean same = entry.decision().orElseThrow().result().equals(delivered.result());
            tally.report(Finding.of(same ? BufferCode.DUPLICATE_OF_DELIVERED : BufferCode.DIFFERS_FROM_DELIVERED,
                    export.locator().atLine(line).atBytes(from, to), entry.name(), line));
        }
    }
}
