// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.registry;

import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.semvec.Expectations;
import io.assay.trust.TrustStore;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares what a registry sets for tokens with what the auditor expects; the auditor’s count when tokens are judged. */
final class SettingCheck {
    private static final Map<String, String> SETTINGS = new TreeMap<>(Map.of("audience", "audience", "leeway_s", "leewaySeconds",
            "max_lifetime_s", "maxLifetimeSeconds"));

    private final JsonObject members;
    private final Locator file;
    private final Expectations expected;

    SettingCheck(JsonObject members, Locator file, TrustStore trust) {
        this.members = members;
        this.file = file;
        this.expected = new Expectations(trust);
    }

    void into(Tally tally) {
        SETTINGS.forEach((name, setting) -> {
            Optional<String> ours = expected.value(setting).map(SettingCheck::text);
            if (members.has(name) && ours.isPresent()) {
                tally.examined(1);
                JsonValue value = members.find(name).orElseThrow();
                if (!text(value).equals(ours.get())) {
                    tally.report(Finding.of(RegistryCode.SETTING_DIFFERS, file.inField(name).atBytes(value.from(), value.to()), name, text(value), ours.get())
                            .compared(ours.get(), text(value)));
                }
            }
        });
        if (tally.examined() == 0) {
            tally.notApplicable();
        }
    }


    private static String text(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.value();
            case JsonNumber number -> number.lexeme();
            default -> "";
        };
    }
}
