// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.pass;

import io.assay.check.Tally;
import io.assay.format.Desk;
import io.assay.format.verity.VerityEvent;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;

/** Runs all witnesses over one log. */
public final class LedgerPass {
    private final EventSource source;
    private final Tally readable;
    private final List<Witness<?>> witnesses = new ArrayList<>();
    private long lines;

    /** @param readable takes what could not be read as an event */
    public LedgerPass(EventSource source, Tally readable) {
        this.source = source;
        this.readable = readable;
    }

    public <W extends Witness<?>> W with(W witness) {
        witnesses.add(witness);
        return witness;
    }

    public void run(Desk desk) throws UnreadableEvidence {
        desk.inOrder(source.parts(), this::part, part -> {
            Placement placed = new Placement(lines);
            part.testimonies.forEach(testimony -> testimony.join(placed));
            readable.add(part.readable, placed::finding);
            lines += part.extent.lines();
            desk.advanced(part.extent.bytes());
        });
    }

    private Part part(long number) throws UnreadableEvidence {
        List<Testimony<?>> testimonies = new ArrayList<>();
        witnesses.forEach(witness -> testimonies.add(Testimony.of(witness)));
        Witness.Share[] shares = testimonies.stream().map(Testimony::share).toArray(Witness.Share[]::new);
        Tally unread = new Tally();
        EventSource.Extent extent = source.read(number, event -> see(shares, event), unread);
        return new Part(testimonies, unread, extent);
    }

    private static void see(Witness.Share[] shares, VerityEvent event) {
        for (Witness.Share share : shares) {
            share.see(event);
        }
    }

    private record Part(List<Testimony<?>> testimonies, Tally readable, EventSource.Extent extent) {
    }

    /** A witness and the share it gave out for one part. */
    private record Testimony<S extends Witness.Share>(Witness<S> witness, S share) {
        static <T extends Witness.Share> Testimony<T> of(Witness<T> witness) {
            return new Testimony<>(witness, witness.share());
        }

        void join(Placement placed) {
            witness.join(share, placed);
        }
    }
}
