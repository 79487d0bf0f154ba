// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.verity.JsonLines;
import io.assay.format.verity.Members;
import io.assay.format.verity.VerityCode;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code keys.json} (profile assay-vdb/1, section 1.14). */
public final class KeyFileReader {
    private static final String ACTIVE = "active";
    private static final String DESTROYED = "destroyed";

    private final Tally readable;
    private final Locator file;

    private KeyFileReader(Tally readable, Locator file) {
        this.readable = readable;
        this.file = file;
    }

    /** Empty, and reported, where it cannot be read as a key file. */
    public static Optional<KeyFile> read(EvidenceFile file, Tally readable) throws UnreadableEvidence {
        Optional<JsonValue> document = JsonLines.document(file, readable);
        if (document.isPresent() && document.get() instanceof JsonObject object) {
            return new KeyFileReader(readable, file.locator()).keys(object);
        }
        document.ifPresent(other -> readable.report(Finding.of(VerityCode.PARSE, file.locator(), "object")));
        return Optional.empty();
    }

    private Optional<KeyFile> keys(JsonObject object) {
        Members members = new Members(object, file, readable);
        members.optionalText("profile");
        List<TenantKeys> tenants = new ArrayList<>();
        for (JsonObject item : objects(members, "tenants", file)) {
            tenant(item).ifPresent(tenants::add);
        }
        twice(tenants);
        KeyFile keys = new KeyFile(members.text("master_key_id"), tenants);
        return members.close().isBroken() ? Optional.empty() : Optional.of(keys);
    }

    /** Of two entries for one tenant, or of one data key, one reader takes the first and another the last. */
    private void twice(List<TenantKeys> tenants) {
        Set<Long> numbers = new HashSet<>();
        Map<String, Long> owners = new HashMap<>();
        for (TenantKeys tenant : tenants) {
            shared(tenant, "kek_id", tenant.kekId(), owners);
            tenant.wrapped().ifPresent(wrapped -> shared(tenant, "wrapped_kek", Hex.encode(wrapped), owners));
            if (!numbers.add(tenant.tenantId())) {
                readable.report(Finding.of(VerityCode.SELF_CONTRADICTION, tenant.at().inField("tenant_id"), "tenant_id").weighing(Weight.FAIL));
            }
            Set<String> ids = new HashSet<>();
            tenant.dataKeys().stream().filter(key -> !ids.add(key.id())).forEach(key ->
                    readable.report(Finding.of(VerityCode.SELF_CONTRADICTION, key.at().inField("key_id"), "key_id").weighing(Weight.FAIL)));
        }
    }

    /** Under one key for two tenants, whoever may open the payloads of the one opens those of the other, and destroying it erases both. */
    private void shared(TenantKeys tenant, String member, String key, Map<String, Long> owners) {
        Long owner = owners.putIfAbsent(member + " " + key, tenant.tenantId());
        if (owner != null && owner != tenant.tenantId()) {
            readable.report(Finding.of(VerityCode.SELF_CONTRADICTION, tenant.at().inField(member), member));
        }
    }

    private Optional<TenantKeys> tenant(JsonObject object) {
        Locator at = file.atBytes(object.from(), object.to());
        Members members = new Members(object, at, readable);
        String status = members.text("kek_status");
        if (!status.equals(ACTIVE) && !status.equals(DESTROYED)) {
            members.fault("kek_status");
        }
        List<DataKey> dataKeys = new ArrayList<>();
        for (JsonObject item : objects(members, "deks", at)) {
            dataKey(item).ifPresent(dataKeys::add);
        }
        TenantKeys keys = new TenantKeys(at, members.u64("tenant_id"), members.text("kek_id"), status.equals(DESTROYED),
                members.optionalU64("destroyed_at"), members.optionalBase64("wrapped_kek"), dataKeys);
        return members.close().isBroken() ? Optional.empty() : Optional.of(keys);
    }

    private Optional<DataKey> dataKey(JsonObject object) {
        Locator at = file.atBytes(object.from(), object.to());
        Members members = new Members(object, at, readable);
        String id = members.text("key_id");
        DataKey key = new DataKey(at.ofEvent(id), id, members.u64("from_position"), members.optionalU64("to_position"),
                members.optionalBase64("wrapped_dek").orElse(new byte[0]));
        return members.close().isBroken() ? Optional.empty() : Optional.of(key);
    }

    private List<JsonObject> objects(Members members, String name, Locator at) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonValue item : members.optionalList(name).orElse(List.of())) {
            if (item instanceof JsonObject object) {
                objects.add(object);
            } else {
                readable.report(Finding.of(VerityCode.PARSE, at.inField(name), name));
            }
        }
        return objects;
    }
}
