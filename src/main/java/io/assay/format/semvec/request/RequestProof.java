// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import io.assay.canon.Hex;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.chain.capsule.Capsule;
import io.assay.chain.capsule.Part;
import io.assay.chain.capsule.Profile;
import io.assay.chain.capsule.Seal;
import io.assay.chain.capsule.Step;
import io.assay.crypto.Sha256;
import io.assay.evidence.Event;
import io.assay.format.Examination;
import io.assay.format.Hearing;
import io.assay.format.NotProvable;
import io.assay.format.NotProvable.Reason;
import io.assay.format.Proven;
import io.assay.format.Wanted;
import io.assay.query.EventBytes;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The proof of one signed request: the digest of its body and the HMAC over the documented tuple, joined by line feeds. */
final class RequestProof {
    private static final int DIGITS = 64;

    private final List<PinnedKey> keys;
    private final Wanted wanted;
    private Event found;
    private long number;

    RequestProof(TrustStore trust, Wanted wanted) {
        this.keys = trust.keys(KeyKind.HMAC_SECRET, Profile.REQUEST.purpose());
        this.wanted = wanted;
    }

    Proven of(Examination log) throws UnreadableEvidence, NotProvable {
        try (log) {
            Hearing.of(log, this::hear);
        }
        if (found == null) {
            throw new NotProvable(Reason.NOT_FOUND);
        }
        Request request = request();
        String signature = request.header(Request.SIGNATURE).toLowerCase(Locale.ROOT);
        if (signature.length() != DIGITS || !Hex.isLower(signature)) {
            throw new NotProvable(Reason.NO_SEAL);
        }
        Map<String, String> labels = new LinkedHashMap<>(found.facets());
        labels.putAll(Map.of("format", "semvec.requests", "eventId", found.id(), "type", found.type(), "time", found.time()));
        Capsule capsule = new Capsule(Profile.REQUEST, steps(request, signature), Seal.keyed(), labels);
        if (!capsule.isSound() || isJoinedOtherwise(request)) {
            throw new NotProvable(Reason.BROKEN);
        }
        return Proven.of(capsule);
    }

    private void hear(Event event) {
        number++;
        found = found == null && wanted.is(event, number) ? event : found;
    }

    private Request request() throws UnreadableEvidence, NotProvable {
        try (EventBytes bytes = new EventBytes()) {
            return Request.of(JsonReader.parse(bytes.apply(found)));
        } catch (JsonSyntaxException | Request.Malformed damaged) {
            throw new NotProvable(Reason.BROKEN);
        } catch (IOException unreadable) {
            throw new UnreadableEvidence(found.at(), UnreadableEvidence.Fault.IO, "read", unreadable);
        }
    }

    /** A signature that a pinned key made in another form than the profile's. */
    private boolean isJoinedOtherwise(Request request) {
        return keys.stream().map(key -> RequestMac.joiner(request, key.bytes().copy())).flatMap(Optional::stream).anyMatch(joiner -> !joiner.equals(RequestMac.LINE_FEED));
    }

    private static List<Step> steps(Request request, String signature) {
        List<Part> parts = new ArrayList<>();
        List.of(Part.utf8("method", request.method()), Part.utf8("path", request.path()), new Part("body", Part.Kind.STEP_HEX, "0"),
                Part.utf8("timestamp", request.header(Request.TIMESTAMP)), Part.utf8("nonce", request.header(Request.NONCE))).forEach(part -> {
                    parts.add(part);
                    parts.add(Part.utf8("line", "\n"));
                });
        parts.removeLast();
        return List.of(new Step(false, List.of(Part.base64("body", request.body())), Hex.encode(Sha256.of(request.body()))), new Step(true, parts, signature));
    }
}
