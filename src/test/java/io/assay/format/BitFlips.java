// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.evidence.Range;
import io.assay.protection.Span;
import io.assay.sample.SampleFile;
import io.assay.verify.ObjectResult;
import java.util.ArrayList;
import java.util.List;

/**
 * The property that no byte is silent: a flipped bit changes the outcome, a sub-indication, a qualifier or the findings, or it lies in a
 * span that the protection map of the good sample calls unprotected.
 *
 * <p>The map speaks of a companion file in spans whose entry is the companion's name relative to the artefact's folder; of the artefact itself in
 * spans without an entry; of the files below an artefact that is a directory in spans whose entry is the path below it.
 */
final class BitFlips {
    private static final int REPORTED = 20;
    private static final int ALL = 8;

    private final FormatBench bench;
    private final List<SampleFile> files;
    private final List<String> leftAlone;
    private long flipped;
    private long noticed;
    private long declared;

    BitFlips(FormatBench bench, List<SampleFile> files, List<String> leftAlone) {
        this.bench = bench;
        this.files = files;
        this.leftAlone = leftAlone;
    }

    /** Silent flips among all eight bits of every byte. */
    List<String> all() throws Exception {
        return silent(ALL, 1);
    }

    /**
     * Silent flips of one bit a byte, a different one at each offset, leaving out bytes that are declared unprotected, which may be silent anyway.
     *
     * @param most bytes about that are flipped; they lie an odd number apart, so that every one of the eight bits has its turn
     */
    List<String> few(int most) throws Exception {
        long bytes = files.stream().filter(file -> !leftAlone.contains(file.path())).mapToLong(file -> file.bytes().length).sum();
        return silent(1, (int) Math.ceilDiv(bytes, most) | 1);
    }

    private List<String> silent(int bits, int stride) throws Exception {
        ObjectResult good = bench.run(files);
        String signature = bench.signature(good);
        List<Span> spans = new ArrayList<>();
        good.protection().spans(new Range(0, Long.MAX_VALUE), spans::add);
        List<String> silent = new ArrayList<>();
        for (SampleFile file : files) {
            if (!leftAlone.contains(file.path())) {
                flip(file, bits, stride, signature, spans, silent);
            }
        }
        return silent;
    }

    String figures() {
        return flipped + " bits flipped, " + noticed + " noticed, " + declared + " declared unprotected";
    }

    private void flip(SampleFile file, int bits, int stride, String signature, List<Span> spans, List<String> silent) throws Exception {
        byte[] good = file.bytes();
        for (int at = 0; at < good.length && silent.size() < REPORTED; at += stride) {
            for (int i = 0; i < bits; i++) {
                if (bits < ALL && isUnprotected(file.path(), at, spans)) {
                    continue;
                }
                int bit = (at * 5 + i) % ALL;
                byte[] bad = good.clone();
                bad[at] ^= (byte) (1 << bit);
                bench.write(new SampleFile(file.path(), bad));
                flipped++;
                if (!bench.signature(bench.runWritten()).equals(signature)) {
                    noticed++;
                } else if (isUnprotected(file.path(), at, spans)) {
                    declared++;
                } else {
                    silent.add(file.path() + " byte " + at + " bit " + bit + " (" + (char) good[at] + " to " + (char) bad[at] + ")");
                }
            }
        }
        bench.write(file);
    }

    private boolean isUnprotected(String path, int at, List<Span> spans) {
        String artefact = bench.artefactName();
        String folder = artefact.contains("/") ? artefact.substring(0, artefact.lastIndexOf('/') + 1) : "";
        String entry = path.equals(artefact) ? ""
                : path.startsWith(artefact + "/") ? path.substring(artefact.length() + 1) : path.substring(folder.length());
        return spans.stream().anyMatch(span -> !span.isBound() && span.entry().equals(entry) && span.range().from() <= at && at < span.range().to());
    }
}
