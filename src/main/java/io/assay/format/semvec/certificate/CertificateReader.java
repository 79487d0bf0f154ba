// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.canon.DuplicateName;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.semvec.CompactJws;
import io.assay.format.semvec.certificate.DeletionCertificate.Container;
import java.util.List;
import java.util.Optional;

/** Takes certificates apart, strictly: what is not JSON, stands twice or is cut goes into the tally. */
final class CertificateReader {
    private CertificateReader() {}

    static Optional<DeletionCertificate> read(byte[] content, Locator at, Tally tally) {
        try {
            if (!looksLikeObject(content)) {
                return token(CompactJws.parse(content), at, tally);
            }
            Optional<JsonObject> whole = object(content, "", at, tally);
            return whole.map(object -> object.object("payload").map(payload -> new DeletionCertificate(Container.NESTED, object, payload, null))
                    .orElseGet(() -> new DeletionCertificate(Container.FLAT, object, object, null)));
        } catch (CompactJws.Malformed malformed) {
            tally.report(Finding.of(CertificateCode.MALFORMED, at, malformed.fault().name()));
            return Optional.empty();
        }
    }

    static boolean looksLikeObject(byte[] content) {
        for (byte b : content) {
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return b == '{';
            }
        }
        return false;
    }

    private static Optional<DeletionCertificate> token(CompactJws jws, Locator at, Tally tally) {
        Optional<JsonObject> header = object(jws.header(), "header", at.atBytes(jws.places().get(0)), tally);
        Optional<JsonObject> payload = object(jws.payload(), "payload", at.atBytes(jws.places().get(1)), tally);
        return header.isEmpty() || payload.isEmpty() ? Optional.empty()
                : Optional.of(new DeletionCertificate(Container.JWS, header.get(), payload.get(), jws));
    }

    private static Optional<JsonObject> object(byte[] json, String part, Locator at, Tally tally) {
        try {
            if (!(JsonReader.parse(json) instanceof JsonObject object)) {
                tally.report(Finding.of(CertificateCode.MALFORMED, at.inField(part), "no object"));
                return Optional.empty();
            }
            List<DuplicateName> twice = JsonReader.duplicates(object);
            twice.forEach(name -> tally.report(Finding.of(CertificateCode.DUPLICATE_JSON_KEY, at.inField(name.name()), name.name())));
            return twice.isEmpty() ? Optional.of(object) : Optional.empty();
        } catch (JsonSyntaxException broken) {
            Locator place = part.isEmpty() ? at.atBytes(broken.offset(), broken.offset() + 1L) : at;
            tally.report(Finding.of(CertificateCode.MALFORMED, place.inField(part), broken.fault().name()).undecidedWhere(broken.fault().isLimit()));
            return Optional.empty();
        }
    }
}
