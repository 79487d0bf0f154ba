// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.audit;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.Misshapen.Fault;
import io.assay.format.verity.document.Texts;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fifteen kinds of audit events in the order of their numbers, each with its fields as declared (specification "verity", section 3.3):
 * {@code s} text, {@code u} UUID, {@code n} number, {@code b} flag, {@code o} text or null, {@code v} list of texts.
 */
enum AuditAction {
    CONSENT_GRANTED("ConsentGranted", "s subject_id", "s purpose", "s scope", "o terms_version", "b accepted"),
    CONSENT_WITHDRAWN("ConsentWithdrawn", "s subject_id", "u consent_id"),
    ERASURE_REQUESTED("ErasureRequested", "s subject_id", "u request_id"),
    ERASURE_COMPLETED("ErasureCompleted", "s subject_id", "n records_erased", "u request_id"),
    ERASURE_EXEMPTED("ErasureExempted", "s subject_id", "u request_id", "s basis"),
    FIELD_MASKED("FieldMasked", "s column", "s strategy", "s role"),
    BREACH_DETECTED("BreachDetected", "u event_id", "s severity", "s indicator", "v affected_subjects"),
    BREACH_NOTIFIED("BreachNotified", "u event_id", "s notified_at", "v affected_subjects"),
    BREACH_RESOLVED("BreachResolved", "u event_id", "s remediation", "v affected_subjects"),
    DATA_EXPORTED("DataExported", "s subject_id", "u export_id", "s format", "n record_count"),
    ACCESS_GRANTED("AccessGranted", "s user_id", "s resource", "s role"),
    ACCESS_DENIED("AccessDenied", "s user_id", "s resource", "s reason"),
    POLICY_CHANGED("PolicyChanged", "s policy_type", "s changed_by", "s details"),
    TOKENIZATION_APPLIED("TokenizationApplied", "s column", "s token_format", "n record_count"),
    RECORD_SIGNED("RecordSigned", "s record_id", "s signer_id", "s meaning");

    /** Fields that ConsentGranted got with version 0.6.2; events from before are hashed without them. */
    private static final Set<String> LATER = Set.of("terms_version", "accepted");

    private final String variant;
    private final List<String> fields;

    AuditAction(String variant, String... fields) {
        this.variant = variant;
        this.fields = List.of(fields);
    }

    /** The name as it stands in the JSON. */
    String variant() {
        return variant;
    }

    static Optional<AuditAction> named(String variant) {
        return Arrays.stream(values()).filter(action -> action.variant.equals(variant)).findFirst();
    }

    /** Appends the number of the kind and its fields. */
    void encode(Fields action, Postcard out) throws Misshapen {
        boolean early = this == CONSENT_GRANTED && LATER.stream().noneMatch(action::has);
        Set<String> names = new LinkedHashSet<>();
        for (String field : fields) {
            if (!early || !LATER.contains(field.substring(2))) {
                names.add(field.substring(2));
            }
        }
        action.exactly(names, Set.of());
        out.number(ordinal());
        for (String field : fields) {
            if (names.contains(field.substring(2))) {
                encode(action, field.charAt(0), field.substring(2), out);
            }
        }
    }

    private static void encode(Fields action, char type, String name, Postcard out) throws Misshapen {
        switch (type) {
            case 's' -> out.text(name.equals("notified_at") ? timed(action, name) : action.text(name));
            case 'u' -> out.sized(action.uuid(name));
            case 'n' -> out.number(action.u64(name));
            case 'b' -> out.flag(action.flag(name));
            case 'o' -> out.optional(action.optionalText(name));
            default -> list(action, name, out);
        }
    }

    private static String timed(Fields action, String name) throws Misshapen {
        String text = action.text(name);
        if (Texts.instant(text).isEmpty()) {
            JsonValue value = action.value(name);
            throw new Misshapen(Fault.TYPE, name, value.from(), value.to());
        }
        return text;
    }

    private static void list(Fields action, String name, Postcard out) throws Misshapen {
        if (!(action.value(name) instanceof JsonArray array)) {
            throw new Misshapen(Fault.TYPE, name, action.value(name).from(), action.value(name).to());
        }
        out.number(array.items().size());
        for (JsonValue item : array.items()) {
            if (!(item instanceof JsonString text) || !Texts.isUnicode(text.value())) {
                throw new Misshapen(Fault.TYPE, name, item.from(), item.to());
            }
            out.text(text.value());
        }
    }
}
