// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.evidence.Range;
import io.assay.format.verity.document.Companions;
import io.assay.format.verity.ledger.LedgerResult;
import io.assay.format.verity.ledger.Materials;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Says which bytes of an export and of the files beside it are bound by what. The event hashes bind five members; everything else is bound by the file
 * digest in the proof or by nothing. Files that nothing signs are unbound as a whole, although much in them is checked.
 */
final class ExportProtection implements ProtectionMap {
    private final EvidenceFile file;
    private final Sources form;
    private final Bindings bindings;
    private final List<Span> beside;

    private ExportProtection(EvidenceFile file, Sources form, Bindings bindings, List<Span> beside) {
        this.file = file;
        this.form = form;
        this.bindings = bindings;
        this.beside = List.copyOf(beside);
    }

    static ProtectionMap of(EvidenceFile file, Sources form, Materials materials, LedgerResult result) throws UnreadableEvidence {
        Companions companions = new Companions(file);
        List<Span> spans = new ArrayList<>();
        for (EvidenceFile companion : companions.all()) {
            boolean proof = companions.proof().map(other -> other.name().equals(companion.name())).orElse(false);
            boolean seals = companions.checkpoints().map(other -> other.name().equals(companion.name())).orElse(false);
            if (proof || seals) {
                spans.addAll(CompanionSpans.of(companion, seals, materials));
            } else {
                spans.add(Bindings.free(new Range(0, companion.size()), companion.simpleName(), companion.simpleName()));
            }
        }
        return new ExportProtection(file, form, Bindings.of(materials, result), spans);
    }

    @Override
    public List<Unit> units() {
        List<Unit> units = new ArrayList<>(bindings.units(form));
        beside.stream().map(span -> new Unit(span.unit(), span.protectedBy(), span.forger(), -1)).distinct().forEach(units::add);
        return units;
    }

    @Override
    public void spans(Range range, Consumer<Span> visitor) {
        if (form == Sources.JSONL) {
            new LineSpans(file, bindings).visit(range, visitor);
        } else if (file.size() > 0) {
            visitor.accept(bindings.whole(new Range(0, file.size())));
        }
        beside.forEach(visitor);
    }
}
