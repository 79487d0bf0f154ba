// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

import io.assay.crypto.der.Tlv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects the places of the parts of a message; what nobody claimed is structure. */
final class PartsOfMessage {
    private final List<CmsPart> claimed = new ArrayList<>();
    private final Map<CmsPart.Kind, Integer> counts = new EnumMap<>(CmsPart.Kind.class);
    private final int length;

    PartsOfMessage(int length) {
        this.length = length;
    }

    void add(CmsPart.Kind kind, Tlv place) {
        add(kind, place.from(), place.to());
    }

    private void add(CmsPart.Kind kind, int from, int to) {
        int index = counts.merge(kind, 1, Integer::sum) - 1;
        claimed.add(new CmsPart(kind, index, from, to));
    }

    void add(SignerBlock block, Tlv whole) {
        add(CmsPart.Kind.SIGNER, whole.contentFrom(), block.signedPlace.map(Tlv::from).orElse(block.signaturePlace.from()));
        block.signedPlace.ifPresent(place -> add(CmsPart.Kind.SIGNED_ATTRIBUTES, place));
        add(CmsPart.Kind.SIGNATURE, block.signaturePlace);
        block.unsignedPlaces.forEach(place -> add(CmsPart.Kind.UNSIGNED_ATTRIBUTE, place));
    }

    List<CmsPart> complete() {
        claimed.sort(Comparator.comparingInt(CmsPart::from));
        List<CmsPart> all = new ArrayList<>();
        int at = 0;
        for (CmsPart part : claimed) {
            structure(at, part.from(), all);
            all.add(part);
            at = part.to();
        }
        structure(at, length, all);
        return List.copyOf(all);
    }

    private static void structure(int from, int to, List<CmsPart> all) {
        if (from < to) {
            all.add(new CmsPart(CmsPart.Kind.STRUCTURE, 0, from, to));
        }
    }
}
