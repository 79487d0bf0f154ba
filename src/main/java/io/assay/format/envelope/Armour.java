// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope;

import io.assay.check.CheckId;
import io.assay.crypto.der.Pem;
import io.assay.evidence.Range;
import io.assay.protection.Forger;
import io.assay.protection.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file that holds DER, bare or as one PEM block, and the way from offsets in the DER to offsets in the file. Four characters of Base64
 * carry three bytes; a character that also carries bits of an unprotected byte is called unprotected.
 */
public final class Armour {
    private final byte[] file;
    private final byte[] der;
    private final Optional<Pem.Block> block;

    private Armour(byte[] file, byte[] der, Optional<Pem.Block> block) {
        this.file = file;
        this.der = der;
        this.block = block;
    }

    /**
     * Takes the armour off where there is one.
     *
     * @param labels what the block may be called; the first such block counts
     */
    public static Armour of(byte[] file, Set<String> labels) throws Pem.Malformed {
        if (!Pem.looksLike(file)) {
            return new Armour(file, file, Optional.empty());
        }
        Optional<Pem.Block> block = Pem.read(file).stream().filter(one -> labels.contains(one.label())).findFirst();
        return new Armour(file, block.map(Pem.Block::bytes).orElse(new byte[0]), block);
    }

    /** The content; empty where the text holds no such block. */
    public byte[] der() {
        return der.clone();
    }

    /**
     * Spans of the DER as spans of the file.
     *
     * @param spans in order, without holes, from 0 to the end of the DER
     * @param form the check that reads the armour
     */
    public List<Span> inFile(List<Span> spans, CheckId form) {
        if (block.isEmpty()) {
            return spans;
        }
        List<Integer> characters = characters(block.get());
        List<Span> mapped = new ArrayList<>();
        outside(0, block.get().from(), mapped);
        long at = block.get().from();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            long end = i == spans.size() - 1 ? lastOf(characters) : characters.get(border(span, spans.get(i + 1)));
            long start = i == 0 ? characters.getFirst() : at;
            if (i == 0) {
                mapped.add(new Span(new Range(at, start), "", "structure", List.of(form), Forger.ANYONE));
            }
            if (end > start) {
                mapped.add(new Span(new Range(start, end), span.entry(), span.unit(), span.protectedBy(), span.forger()));
            }
            at = Math.max(start, end);
        }
        long close = lineEnd(block.get().to());
        mapped.add(new Span(new Range(at, close), "", "structure", List.of(form), Forger.ANYONE));
        outside(close, file.length, mapped);
        return mapped;
    }

    /** The character at which one span gives way to the next, which shares it where the border lies inside a character. */
    private static int border(Span span, Span next) {
        long bits = span.range().to() * 8;
        return (int) (span.isBound() || !next.isBound() ? bits / 6 : (bits + 5) / 6);
    }

    private static long lastOf(List<Integer> characters) {
        return characters.getLast() + 1L;
    }

    private void outside(long from, long to, List<Span> mapped) {
        if (from < to) {
            mapped.add(new Span(new Range(from, to), "", "text outside", List.of(), Forger.ANYONE));
        }
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < file.length && (file[end] == '\r' || file[end] == '\n') && end < at + 2) {
            end++;
        }
        return end;
    }

    /** Offsets of the characters of Base64, padding included. */
    private List<Integer> characters(Pem.Block inside) {
        List<Integer> offsets = new ArrayList<>();
        int at = inside.from();
        while (file[at] != '\n') {
            at++;
        }
        for (; file[at] != '-'; at++) {
            if (file[at] != '\r' && file[at] != '\n') {
                offsets.add(at);
            }
        }
        return offsets;
    }
}
