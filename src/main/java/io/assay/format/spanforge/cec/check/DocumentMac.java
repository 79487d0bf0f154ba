// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.canon.JsonValues;
import io.assay.canon.PythonJson;
import io.assay.check.Finding;
import io.assay.evidence.Locator;
import io.assay.format.spanforge.MacTally;
import io.assay.format.spanforge.Secrets;
import io.assay.format.spanforge.SigningTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The HMAC of a document over form B of some of its members: of the manifest all but {@code hmac}, of the attestation the five of
 * {@link DocumentForm#ATTESTED}, whose period is called {@code from} and {@code to} there (specification of Spanforge, section 8).
 */
final class DocumentMac {
    private static final String PREFIX = "hmac-sha256:";
    private static final int DIGITS = 64;

    private final CecCode code;
    private final Locator at;
    private final Secrets secrets;
    private final MacTally tally = new MacTally();

    DocumentMac(CecCode code, Locator at, Secrets secrets) {
        this.code = code;
        this.at = at;
        this.secrets = secrets;
    }

    MacTally manifest(Optional<JsonObject> manifest) {
        manifest.ifPresent(object -> ask(object, "hmac", JsonValues.of(without(object, "hmac"))));
        return tally;
    }

    MacTally attestation(Optional<JsonObject> attestation) {
        attestation.ifPresent(object -> ask(object, "hmac_sig", signed(object)));
        return tally;
    }

    private static JsonValue signed(JsonObject attestation) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name : DocumentForm.ATTESTED) {
            attestation.find(name).ifPresent(value -> members.put(name.replace("period_", ""), value));
        }
        return JsonValues.of(members);
    }

    private static Map<String, Object> without(JsonObject object, String left) {
        Map<String, Object> members = new LinkedHashMap<>();
        object.members().stream().filter(member -> !member.name().equals(left)).forEach(member -> members.put(member.name(), member.value()));
        return members;
    }

    private void ask(JsonObject object, String member, JsonValue signed) {
        String stored = object.text(member).orElse("");
        String digits = stored.startsWith(PREFIX) ? stored.substring(PREFIX.length()) : "";
        Locator field = at.inField(member);
        if (digits.length() != DIGITS || !Hex.isLower(digits)) {
            tally.flawed(Finding.of(code, field, object.has(member) ? 1 : 0).compared("", stored));
            return;
        }
        try {
            tally.answer(secrets.ask(PythonJson.spacedAscii(signed), digits, object.text("generated_at").flatMap(SigningTime::of)),
                    Finding.of(code, field, 2).compared("", stored));
        } catch (PythonJson.Unencodable unwritable) {
            tally.flawed(Finding.of(code, field, 2).compared("", stored));
        }
    }
}
