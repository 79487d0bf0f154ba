// SPDX-License-Identifier: Apache-2.0
package io.assay.chain.capsule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Which steps lead from an event to its seal: those at the beginning one by one, then any number of the same kind. */
public enum Profile {
    /**
     * VerityDB (COMPLIANCE.md and profile assay-vdb/1, sections 1.2 and 1.4): the event's hash, the hashes of the events after it up to a sealed
     * checkpoint, 80 bytes signed.
     */
    VERITY_CHAIN("verity.chain/1", "verity.checkpoint", List.of(Pattern.sha256("prev_hash:hex32 position:u64le timestamp:u64le data:base64")),
            List.of(Pattern.sha256("prev_hash:step position:u64le timestamp:u64le data:base64")),
            Pattern.sha256("through_position:u64le log_hash:step projection_hash:hex32 sealed_at:u64le")),
    /** VerityDB (sections 1.6 and 1.7): the event's hash, the Merkle path to the root that an export's proof signs. */
    VERITY_MERKLE("verity.merkle/1", "verity.export", List.of(Pattern.sha256("prev_hash:hex32 position:u64le timestamp:u64le data:base64"),
            Pattern.sha256("mark:hex1=00 leaf:step")),
            List.of(Pattern.sha256("mark:hex1=01 left:step right:hex32"), Pattern.sha256("mark:hex1=01 left:hex32 right:step")),
            Pattern.sha256("tag:utf8=VerityDB-Export-v1 export_id_hash:hex32 tenant_id:u64le from_position:u64le to_position:u64le event_count:u64le "
                    + "first_event_prev_hash:hex32 last_event_hash:hex32 merkle_root:step content_hash:hex32")),
    /** Spanforge (specification, section 3): the payload's checksum, the event's HMAC, the HMACs of the events after it. */
    SPANFORGE("spanforge.chain/1", "spanforge.event", List.of(Pattern.sha256("payload:utf8"),
            Pattern.hmac("event_id:utf8 sign:utf8=|sha256: checksum:stepHex separator:utf8=| prev_id:utf8")),
            List.of(Pattern.hmac("event_id:utf8 sign:utf8=|sha256: checksum:utf8 separator:utf8=| prev_id:stepId")), null),
    /** Records of sf-audit, in an export or a bundle (specification of Spanforge, section 6): each has an HMAC of its own. */
    RECORD("spanforge.record/1", "spanforge.audit", List.of(Pattern.hmac("record_id:utf8 separator:utf8=| record:utf8")), List.of(), null),
    /** Signed requests of semvec: the digest of the body, the HMAC of the request. */
    REQUEST("semvec.request/1", "semvec.request", List.of(Pattern.sha256("body:base64"),
            Pattern.hmac("method:utf8 line:utf8=\n path:utf8 line:utf8=\n body:stepHex line:utf8=\n timestamp:utf8 line:utf8=\n nonce:utf8")), List.of(), null),
    /** Segment logs of Craton and Kimberlite (specification "verity", sections 2.2 and 3.2): the record's hash and those after it up to a pinned head. */
    SEGMENT("segment.chain/1", "", List.of(Pattern.sha256("prev_hash:hex kind:hex1 payload:base64")),
            List.of(Pattern.sha256("prev_hash:step kind:hex1 payload:base64")), null),
    /** Kimberlite's audit log (specification "verity", section 3.3): previous hash and postcard, which holds the previous hash again. */
    AUDIT("kimberlite.audit/1", "", List.of(Pattern.sha256("prev_hash:hex32 fields:base64 prev_hash_again:hex32 blank:hex32=" + "0".repeat(64))),
            List.of(Pattern.sha256("prev_hash:step fields:base64 prev_hash_again:step blank:hex32=" + "0".repeat(64))), null),
    /** semvec (profile assay-semvec-stream/1): the event's digest and the digests of the user's stream up to a pinned checkpoint. */
    SEMVEC("semvec.stream/1", "", List.of(
            Pattern.sha256("id:countedBase64 user:countedBase64 type:countedBase64 time:countedUtf8 text:countedBase64 meta:countedBase64?meta:hex4=ffffffff vector:countedBase64"),
            Pattern.sha256("stream:hex32 event:step")), List.of(Pattern.sha256("stream:step event:hex32")), null);

    private static final int HASH = 64;

    private final String word;
    private final String purpose;
    private final List<Pattern> first;
    private final List<Pattern> then;
    private final Pattern seal;

    Profile(String word, String purpose, List<Pattern> first, List<Pattern> then, Pattern seal) {
        this.word = word;
        this.purpose = purpose;
        this.first = first;
        this.then = then;
        this.seal = seal;
    }

    public String word() {
        return word;
    }

    /** What a key has to be pinned for; empty where no key is asked. */
    public String purpose() {
        return purpose;
    }

    /** Whether keyed hashes are the seal. */
    public boolean isKeyed() {
        return seal == null && !purpose.isEmpty();
    }

    static Optional<Profile> of(String word) {
        return Arrays.stream(values()).filter(profile -> profile.word.equals(word)).findFirst();
    }

    /** Whether steps and seal are of this profile, and the numbers in them follow one another. */
    public boolean fits(List<Step> steps, Seal sealed) {
        if (steps.size() < first.size()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            int number = i;
            List<Pattern> allowed = i < first.size() ? List.of(first.get(i)) : then;
            Step step = steps.get(i);
            if (allowed.stream().noneMatch(pattern -> pattern.keyed() == step.keyed() && pattern.fits(step.parts(), number - 1))) {
                return false;
            }
        }
        boolean signed = sealed.kind() == Seal.Kind.ED25519;
        boolean kind = switch (sealed.kind()) {
            case ED25519 -> seal != null && seal.fits(sealed.parts(), steps.size() - 1);
            case PINNED -> !isKeyed() && this != VERITY_MERKLE;
            case HMAC -> isKeyed();
        };
        boolean named = sealed.kind() == Seal.Kind.PINNED ? new Part("count", Part.Kind.U64LE, sealed.count()).bytes().isPresent() : sealed.subject().isEmpty() && sealed.count().isEmpty();
        return kind && named && (signed || sealed.parts().isEmpty() && sealed.signature().isEmpty() && sealed.signer().isEmpty()) && follows(steps, sealed);
    }

    private boolean follows(List<Step> steps, Seal sealed) {
        String last = steps.getLast().value("position");
        return switch (this) {
            case VERITY_CHAIN -> consecutive(steps) && (sealed.kind() == Seal.Kind.PINNED ? sealed.count() : sealed.value("through_position")).equals(last);
            case VERITY_MERKLE -> within(steps.getFirst().value("position"), sealed);
            case SPANFORGE -> steps.stream().skip(1).noneMatch(step -> step.value("event_id").contains("|") || step.value("checksum").contains("|"));
            case RECORD -> !steps.getFirst().value("record_id").contains("|");
            case REQUEST -> List.of("method", "path", "timestamp", "nonce").stream().noneMatch(name -> steps.get(1).value(name).contains("\n"));
            case SEGMENT -> begins(steps.size(), sealed, steps.getFirst().value("prev_hash").isEmpty())
                    && List.of(0, HASH).contains(steps.getFirst().value("prev_hash").length());
            case AUDIT -> begins(steps.size(), sealed, steps.getFirst().value("prev_hash").equals("0".repeat(HASH)))
                    && steps.getFirst().value("prev_hash").equals(steps.getFirst().value("prev_hash_again"));
            case SEMVEC -> Long.compareUnsigned(steps.size() - 1, Long.parseUnsignedLong(sealed.count())) <= 0 && decoded(steps.getFirst().value("user")).equals(sealed.subject());
        };
    }

    /** The first event of a log, and no other, follows nothing: else bytes of a later one could be read as a first. */
    private static boolean begins(int steps, Seal sealed, boolean first) {
        long count = Long.parseUnsignedLong(sealed.count());
        return Long.compareUnsigned(steps, count) <= 0 && first == (steps == count);
    }

    private static String decoded(String base64) {
        return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    }

    private static boolean consecutive(List<Step> steps) {
        for (int i = 1; i < steps.size(); i++) {
            if (Long.parseUnsignedLong(steps.get(i).value("position")) != Long.parseUnsignedLong(steps.get(i - 1).value("position")) + 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(String position, Seal seal) {
        long at = Long.parseUnsignedLong(position);
        return Long.compareUnsigned(at, Long.parseUnsignedLong(seal.value("from_position"))) >= 0
                && Long.compareUnsigned(at, Long.parseUnsignedLong(seal.value("to_position"))) <= 0;
    }
}
