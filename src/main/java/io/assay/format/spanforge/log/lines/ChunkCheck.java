// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log.lines;

import io.assay.check.Tally;
import io.assay.format.spanforge.EventLine;
import io.assay.format.spanforge.EventProof;
import io.assay.format.spanforge.EventScanner;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks everything about the lines of one chunk that can be checked without their neighbours' chunks. An event spelled as the
 * producer spells it is hashed where it lies; anything else goes the exact way. One instance serves one thread.
 */
public final class ChunkCheck {
    private final KeyRing keys;
    private final WatchedIds watched;
    private final SingleCheck single;
    private final boolean told;
    private final LineBuffer buffer = new LineBuffer();
    private final EventScanner scanner = new EventScanner();
    private final EventLine line = new EventLine();
    private final EventProof proof = new EventProof();
    private final StretchBuilder stretch;
    private List<Piece> pieces = new ArrayList<>();
    private byte[] bytes = {};
    private long number;
    private long unread;
    private int mark;

    /** {@code told}: somebody listens to every event, so only those that verify can be told of among their like. */
    public ChunkCheck(KeyRing keys, WatchedIds watched, boolean told) {
        this.keys = keys;
        this.watched = watched;
        this.told = told;
        this.single = new SingleCheck(keys, told);
        this.stretch = new StretchBuilder(told);
    }

    public ChunkPart of(LogFile file, long chunk) throws UnreadableEvidence {
        buffer.read(file, chunk);
        bytes = buffer.bytes();
        pieces = new ArrayList<>();
        scanner.over(bytes);
        stretch.over(bytes, buffer.offset());
        number = 0;
        unread = 0;
        int at = buffer.from();
        while (at < buffer.to()) {
            at = scanner.read(at, line) && plain() && (!told || proves(mark)) ? alike(at) : apart(at);
            number++;
        }
        stretch.close().ifPresent(pieces::add);
        if (buffer.tooLong()) {
            unread(new Piece.Unread(new Place(number++, buffer.offset() + at, buffer.offset() + at, ""), "LONGER_THAN_" + LineBuffer.LONGEST));
        }
        if (unread > Tally.SHOWN) {
            pieces.add(new Piece.MoreUnread(unread - Tally.SHOWN));
        }
        return new ChunkPart(file.number(), pieces, number, Math.min(LogFile.CHUNK, file.size() - chunk * LogFile.CHUNK));
    }

    /** Whether the scanned line needs no closer look: then {@link #mark} says what verifies it. */
    private boolean plain() {
        if (line.isAudit() || watched.mayHold(line.idTail()) || line.next() == buffer.to() && buffer.endless()
            || !proof.checksumHolds(bytes, line) || SingleCheck.skewed(line.ulidMillis(), line.timestampMicros())) {
            return false;
        }
        String org = keys.scoped() && line.orgId() >= 0 ? text(line.orgId(), line.orgIdEnd()) : "";
        mark = org.indexOf('\\') >= 0 ? Piece.NO_KEY : keys.mark(mark, org, secret -> proof.signedWith(secret, bytes, line));
        if (mark >= 0 && keys.fault(mark, line.ulidMillis()).isPresent()) {
            return false;
        }
        return mark >= 0 || mark == Piece.NO_KEY && !keys.scoped() && EventProof.signatureIsHex(bytes, line);
    }

    /** Whether the secret proves something: a pinned one that is no common knowledge. */
    private boolean proves(int secret) {
        return secret >= 0 && !keys.get(secret).published();
    }

    private int alike(int at) {
        if (!stretch.continues(line, mark)) {
            stretch.close().ifPresent(pieces::add);
            stretch.begin(line, at, number, mark);
        }
        stretch.add(line, at, number, mark == Piece.NO_KEY || mark >= 0 && keys.get(mark).published());
        return line.next();
    }

    private int apart(int at) {
        stretch.close().ifPresent(pieces::add);
        int end = at;
        while (bytes[end] != '\n') {
            end++;
        }
        boolean cut = end + 1 == buffer.to() && buffer.endless() && !(number == 0 && buffer.offset() == 0);
        Piece piece = single.of(bytes, at, end, new Place(number, buffer.offset() + at, buffer.offset() + end, ""), cut);
        if (piece instanceof Piece.Unread fault) {
            unread(fault);
        } else {
            pieces.add(piece);
        }
        return end + 1;
    }

    private void unread(Piece.Unread fault) {
        if (unread++ < Tally.SHOWN) {
            pieces.add(fault);
        }
    }

    private String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
