// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.registry;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.check.CheckId;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.SpanSheet;
import java.util.List;

/** What binds each member of a registry: the auditor’s own key, or nothing. */
final class RegistryProtection {
    private RegistryProtection() {}

    static ProtectionMap of(int length, JsonObject members, List<RegistryKey> keys, KeyCheck check, boolean regular) {
        SpanSheet sheet = new SpanSheet();
        if (members == null || check == null) {
            sheet.part("", length, "registry", List.of()).end();
            return sheet.map();
        }
        CheckId form = RegistryQuestion.FORM.id();
        SpanSheet.Part part = sheet.part("", length, "layout", regular ? List.of(form) : List.of());
        for (JsonMember member : members.members()) {
            part.name(member.nameFrom(), member.nameTo(), "names", Forger.ANYONE, form);
            if (!member.name().equals("keys")) {
                part.name(member.value().from(), member.value().to(), "settings", Forger.ANYONE);
            }
        }
        for (RegistryKey key : keys) {
            for (JsonMember member : key.members().members()) {
                part.name(member.nameFrom(), member.nameTo(), "names", Forger.ANYONE, form);
                boolean bound = check.isPinned(key) && switch (member.name()) {
                    case "kid", "public_key_pem", "revoked_at" -> true;
                    case "user_id" -> check.hasOwner(key);
                    default -> false;
                };
                part.name(member.value().from(), member.value().to(), member.name().equals("alg") ? "alg" : bound ? "keys that are pinned" : "keys that nothing pins",
                        Forger.ANYONE, member.name().equals("alg") ? new CheckId[] {RegistryQuestion.KEYS.id()}
                                : bound ? new CheckId[] {RegistryQuestion.PINNED.id()} : new CheckId[0]);
            }
        }
        part.end();
        return sheet.map();
    }
}
