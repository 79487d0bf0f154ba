// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.sight;

import io.assay.format.EvidenceFormat;
import io.assay.format.Recognition;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.verify.outline.JsonOutline;
import io.assay.verify.outline.Outline;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Asks every format whose a file is. Where none knows it by its head, they are shown what length and depth hide: the head alone, as if the file
 * ended there, and the outline of a JSON document. A format that knows one of these is asked to judge the whole, and says itself at which limit
 * it stops.
 */
public final class Recogniser {
    private final List<EvidenceFormat> formats;
    private final BooleanSupplier cancelled;

    public Recogniser(List<EvidenceFormat> formats, BooleanSupplier cancelled) {
        this.formats = formats;
        this.cancelled = cancelled;
    }

    /** What the file or folder is taken for. A mark before the text changes what a file is worth, not what it is. */
    public Sighting of(EvidenceFile file) {
        try {
            EvidenceFile text = file.behindMark().orElse(file);
            Sighting known = shown(file, text);
            known = known.isKnown() || text == file ? known : shown(file, file);
            return known.isKnown() || !file.isRegular() ? known : hidden(file, text);
        } catch (UnreadableEvidence unreadable) {
            return Sighting.unread(file, unreadable);
        } catch (OutOfMemoryError full) {
            return Sighting.unread(file, MemoryLimit.met(file, full));
        }
    }

    private Sighting hidden(EvidenceFile file, EvidenceFile text) throws UnreadableEvidence {
        byte[] head = text.head();
        if (head.length == 0 && text.size() > 0) {
            throw new UnreadableEvidence(file.locator(), Fault.IO, "read");
        }
        Sighting known = text.size() > head.length ? shown(file, text.showing(head)) : Sighting.none(file);
        if (known.isKnown() || !Likeness.opensAsJson(head)) {
            Likeness.lookIntoZip(file, head, cancelled);
            if (!known.isKnown()) {
                new Packed(file, beginning -> shown(file, text.showing(beginning)).isKnown(), cancelled).look(head);
            }
            return known;
        }
        Outline outline = JsonOutline.of(text, cancelled);
        known = shown(file, text.showing(outline.text()));
        Optional<UnreadableEvidence> limit = outline.limit().filter(met -> Likeness.isJson(head, text.size()));
        return known.isKnown() || limit.isEmpty() ? known : Sighting.unread(file, limit.get());
    }

    private Sighting shown(EvidenceFile file, EvidenceFile shown) {
        Sighting best = Sighting.none(file);
        for (EvidenceFormat format : formats) {
            Recognition recognition = format.recognise(shown);
            if (recognition.certainty().compareTo(best.recognition().certainty()) > 0) {
                best = new Sighting(file, Optional.of(format), recognition, Optional.empty());
            }
        }
        return best;
    }
}
