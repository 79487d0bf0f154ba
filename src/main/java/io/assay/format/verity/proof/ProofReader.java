// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.proof;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.verity.JsonLines;
import io.assay.format.verity.Members;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.seal.Seal;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;

/** Reads a proof file: the members of the producer's document, and those of profile assay-vdb/1 where they are there. */
public final class ProofReader {
    private static final String PROFILE = "assay-vdb/1";
    private static final int KEY = 32;
    private static final int SIGNATURE = 64;

    private final Tally readable;
    private final Locator file;

    private ProofReader(Tally readable, Locator file) {
        this.readable = readable;
        this.file = file;
    }

    /** Whether the head of a file reads like a proof; says nothing of its worth. */
    public static boolean isProof(byte[] head) {
        try {
            return JsonReader.parse(head) instanceof JsonObject object && object.has("export_id") && object.object("hashes").isPresent();
        } catch (JsonSyntaxException other) {
            return false;
        }
    }

    /** The proof; empty, and reported, where it cannot be read as one. */
    public static Optional<ProofFile> read(EvidenceFile file, Tally readable) throws UnreadableEvidence {
        Optional<JsonValue> document = JsonLines.document(file, readable);
        if (document.isPresent() && document.get() instanceof JsonObject object) {
            return new ProofReader(readable, file.locator()).proof(object);
        }
        document.ifPresent(other -> readable.report(Finding.of(VerityCode.PARSE, file.locator(), "object")));
        return Optional.empty();
    }

    private Optional<ProofFile> proof(JsonObject object) {
        Members members = new Members(object, file, readable);
        Members range = inner(members, "range");
        Members hashes = inner(members, "hashes");
        String profile = members.optionalText("profile");
        if (!profile.isEmpty() && !profile.equals(PROFILE)) {
            readable.report(Finding.of(VerityCode.UNKNOWN_MEMBER, file.inField("profile"), profile));
        }
        ProofFile proof = new ProofFile(file, members.text("export_id"), members.u64("tenant_id"), range.u64("from_position"), range.u64("to_position"),
                hashes.digest("first_event_prev_hash"), hashes.digest("last_event_hash"), hashes.digest("merkle_root"),
                members.optionalU64("event_count"), digest(members, "content_hash"), members.optionalText("format"), seal(members), signature(members));
        boolean broken = range.close().isBroken() | hashes.close().isBroken() | members.close().isBroken();
        return broken ? Optional.empty() : Optional.of(proof);
    }

    private Members inner(Members members, String name) {
        Optional<JsonObject> object = members.optionalObject(name);
        if (object.isEmpty()) {
            members.fault(name);
        }
        return new Members(object.orElse(new JsonObject(List.of(), 0, 0)), file.inField(name), readable);
    }

    private static Optional<Digest> digest(Members members, String name) {
        byte[] bytes = members.optionalBytes(name, 32);
        return bytes.length == 0 ? Optional.empty() : Optional.of(Digest.of(bytes));
    }

    private Optional<ProofSeal> seal(Members members) {
        Optional<JsonObject> object = members.optionalObject("sealed_checkpoint");
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Members seal = new Members(object.get(), file.inField("sealed_checkpoint"), readable);
        long position = seal.u64("position");
        byte[] signature = seal.bytes("signature", SIGNATURE);
        byte[] signer = seal.bytes("signer", KEY);
        boolean whole = seal.has("log_hash") && seal.has("projection_hash") && seal.has("sealed_at");
        Optional<Seal> full = whole ? Optional.of(new Seal(file.atPosition(position).inField("sealed_checkpoint"), position, seal.digest("log_hash"),
                seal.digest("projection_hash"), seal.u64("sealed_at"), signature, signer, List.of())) : Optional.empty();
        return broken(seal, members, "sealed_checkpoint") ? Optional.empty() : Optional.of(new ProofSeal(position, signature, signer, full));
    }

    private Optional<ExportSignature> signature(Members members) {
        Optional<JsonObject> object = members.optionalObject("export_signature");
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Members inner = new Members(object.get(), file.inField("export_signature"), readable);
        ExportSignature signature = new ExportSignature(inner.bytes("signer", KEY), inner.bytes("signature", SIGNATURE));
        return broken(inner, members, "export_signature") ? Optional.empty() : Optional.of(signature);
    }

    private static boolean broken(Members inner, Members outer, String name) {
        boolean broken = inner.close().isBroken();
        if (broken) {
            outer.fault(name);
        }
        return broken;
    }
}
