// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.evidence.Locator;
import io.assay.format.verity.Tombstone;
import io.assay.format.verity.VerityEvent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Scans a line that is spelled exactly as the producer's writer spells it, in place: no object, no text is made unless somebody asks. It refuses
 * whatever is not: white space, escapes, anything beyond ASCII, upper-case digits, unknown or repeated members, tombstones. What it refuses is no
 * fault yet: {@link JsonEvent} reads it the exact way and is the measure of what this class may accept.
 */
final class EventScan implements VerityEvent {
    private static final byte[] NONE = new byte[0];
    private static final int HASH = 32;
    private static final int ID = 16;
    private static final int NONCE = 12;

    private final byte[] bytes;
    private final long offset;
    private final Locator file;
    private final ScanCursor in;
    private final byte[] prevHash = new byte[HASH];
    private final byte[] hash = new byte[HASH];
    private final byte[] idBytes = new byte[ID];
    private final byte[] nonceBytes = new byte[NONCE];
    private final int[] texts = new int[2 * ScanMember.COUNT];
    private final long[] numbers = new long[ScanMember.STREAM_ID + 1];
    private long lineNumber;
    private int from;
    private int end;
    private int seen;
    private boolean hasId;
    private boolean hasNonce;
    private byte[] payload = NONE;

    EventScan(byte[] bytes, long offset, Locator file) {
        this.bytes = bytes;
        this.offset = offset;
        this.file = file;
        this.in = new ScanCursor(bytes);
    }

    /** Scans the line that begins here; offset behind its closing brace, or -1. */
    int scan(int start, long line) {
        from = start;
        lineNumber = line;
        seen = 0;
        hasId = false;
        hasNonce = false;
        Arrays.fill(texts, 0);
        in.at = start;
        if (!in.step('{')) {
            return -1;
        }
        for (int expected = 0;; expected++) {
            int member = ScanMember.at(in, expected);
            if (member < 0 || (seen & 1 << member) != 0 || !value(member)) {
                return -1;
            }
            expected = member;
            seen |= 1 << member;
            if (in.step('}')) {
                break;
            }
            if (!in.step(',')) {
                return -1;
            }
        }
        end = in.at;
        return (seen & ScanMember.REQUIRED) == ScanMember.REQUIRED ? end : -1;
    }

    private boolean value(int member) {
        return switch (member) {
            case ScanMember.POSITION, ScanMember.TIMESTAMP, ScanMember.TENANT, ScanMember.STREAM_ID -> in.number() && number(member);
            case ScanMember.ACTOR -> in.text() && keep(member);
            case ScanMember.OPERATION -> operation(in.at);
            case ScanMember.PREV_HASH -> in.hex(prevHash);
            case ScanMember.HASH -> in.hex(hash);
            case ScanMember.IDEMPOTENCY -> in.none() || (hasId = in.hex(idBytes));
            case ScanMember.NONCE -> in.none() || (hasNonce = in.hex(nonceBytes));
            case ScanMember.DATA -> (payload = in.base64()) != null;
            default -> in.none() || in.text() && keep(member);
        };
    }

    private boolean number(int member) {
        numbers[member] = in.number;
        return true;
    }

    private boolean operation(int start) {
        if (!in.word(ScanMember.OPERATIONS)) {
            return false;
        }
        texts[2 * ScanMember.OPERATION] = start + 1;
        texts[2 * ScanMember.OPERATION + 1] = in.at - 1;
        return true;
    }

    private boolean keep(int member) {
        texts[2 * member] = in.from;
        texts[2 * member + 1] = in.to;
        return true;
    }

    private String text(int member) {
        return new String(bytes, texts[2 * member], texts[2 * member + 1] - texts[2 * member], StandardCharsets.US_ASCII);
    }

    @Override
    public Locator at() {
        return file.atLine(lineNumber).atPosition(position()).atBytes(offset + from, offset + end);
    }

    @Override
    public long position() {
        return numbers[ScanMember.POSITION];
    }

    @Override
    public long timestamp() {
        return numbers[ScanMember.TIMESTAMP];
    }

    @Override
    public long tenantId() {
        return numbers[ScanMember.TENANT];
    }

    @Override
    public long streamId() {
        return numbers[ScanMember.STREAM_ID];
    }

    @Override
    public String stream() {
        return text(ScanMember.STREAM);
    }

    @Override
    public String actor() {
        return text(ScanMember.ACTOR);
    }

    @Override
    public String causedBy() {
        return text(ScanMember.CAUSED_BY);
    }

    @Override
    public String clientIp() {
        return text(ScanMember.CLIENT_IP);
    }

    @Override
    public String operation() {
        return text(ScanMember.OPERATION);
    }

    @Override
    public byte[] idempotencyId() {
        return hasId ? idBytes : NONE;
    }

    @Override
    public String keyId() {
        return text(ScanMember.KEY_ID);
    }

    @Override
    public boolean isEncrypted() {
        return texts[2 * ScanMember.KEY_ID] < texts[2 * ScanMember.KEY_ID + 1];
    }

    @Override
    public byte[] nonce() {
        return hasNonce ? nonceBytes : NONE;
    }

    @Override
    public boolean hasPayload() {
        return true;
    }

    @Override
    public byte[] payload() {
        return payload;
    }

    @Override
    public Optional<Tombstone> tombstone() {
        return Optional.empty();
    }

    @Override
    public byte[] prevHash() {
        return prevHash;
    }

    @Override
    public byte[] hash() {
        return hash;
    }
}
