// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.canon.JsonBoolean;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.semvec.Expectations;
import io.assay.format.semvec.store.word.StoreCode;
import io.assay.format.semvec.store.word.StorePlace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The settings that the operator says were in force, as the auditor states them: expectations named like the producer's environment variables, or
 * the same inside an expectation {@code environment}; {@code retentionDays} stands for {@code SEMVEC_RETENTION_DAYS_CHAT}.
 */
public final class Configuration {
    static final String CHAT = "SEMVEC_RETENTION_DAYS_CHAT";
    static final String AUDIT = "SEMVEC_RETENTION_DAYS_AUDIT";
    static final String STORE = "SEMVEC_ENABLE_EVENT_STORE";
    static final String SWEEPER = "SEMVEC_ENABLE_RETENTION_SWEEPER";
    static final String NUMBERS = "SEMVEC_ENABLE_NUMERIC_EXTRACTOR";
    private static final long CHAT_DEFAULT = 30;
    private static final long AUDIT_DEFAULT = 2555;

    private final Expectations expected;
    private final Optional<JsonObject> environment;

    public Configuration(Expectations expected) {
        this.expected = expected;
        this.environment = expected.object("environment");
    }

    /** Days after which events must be gone: what the auditor states, else what the store says, else the documented 30. */
    public long retentionDays(Map<String, String> meta) {
        return days(CHAT).orElse(number(meta.getOrDefault("retention_days_chat", "")).orElse(CHAT_DEFAULT));
    }

    /** Whether the auditor states a retention to hold the store's own statement against. */
    public boolean statesRetention() {
        return days(CHAT).isPresent();
    }

    /** Days for which audit records are kept. */
    public long auditDays(Map<String, String> meta) {
        return days(AUDIT).orElse(number(meta.getOrDefault("retention_days_audit", "")).orElse(AUDIT_DEFAULT));
    }

    /** Whether numbers were to be extracted; documented as off unless switched on, so only an explicit off counts. */
    public boolean numbersExpected() {
        return flag(NUMBERS).orElse(true);
    }

    private OptionalLong days(String variable) {
        OptionalLong stated = spelled(variable).map(Configuration::number).orElse(OptionalLong.empty());
        return stated.isEmpty() && variable.equals(CHAT) ? expected.number("retentionDays") : stated;
    }

    private static OptionalLong number(String text) {
        return text.matches("[0-9]{1,7}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private Optional<Boolean> flag(String name) {
        return spelled(name).map(text -> switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "1", "true", "on", "yes" -> Boolean.TRUE;
            case "0", "false", "off", "no", "" -> Boolean.FALSE;
            default -> null;
        });
    }

    private Optional<String> spelled(String name) {
        Optional<JsonValue> value = expected.value(name).or(() -> environment.flatMap(object -> object.find(name)));
        return value.map(found -> switch (found) {
            case JsonString text -> text.value();
            case JsonNumber number -> number.lexeme();
            case JsonBoolean on -> Boolean.toString(on.value());
            default -> null;
        });
    }

    /** Holds the settings against what the store shows; does not arise where the auditor states none. */
    public void judge(Map<String, String> meta, EventWalk walk, List<Deletion> deletions, StorePlace places, Tally tally) {
        boolean swept = deletions.stream().anyMatch(deletion -> !deletion.erasure());
        long before = tally.examined();
        flag(STORE).ifPresent(on -> say(!on && walk.count() > 0, STORE, "0", walk.count() + " events", places, tally));
        flag(NUMBERS).ifPresent(on -> say(!on && walk.storedFacts() > 0, NUMBERS, "0", walk.storedFacts() + " facts", places, tally));
        flag(SWEEPER).ifPresent(on -> {
            say(on && walk.overdue() > 0, SWEEPER, "1", walk.overdue() + " overdue", places, tally);
            say(!on && swept, SWEEPER, "0", "retention_sweep", places, tally);
        });
        for (Map.Entry<String, String> variable : Map.of(CHAT, "retention_days_chat", AUDIT, "retention_days_audit").entrySet()) {
            days(variable.getKey()).ifPresent(days -> say(meta.containsKey(variable.getValue()) && !meta.get(variable.getValue()).equals(Long.toString(days)),
                    variable.getKey(), Long.toString(days), meta.getOrDefault(variable.getValue(), ""), places, tally));
        }
        days(CHAT).ifPresent(days -> deletions.stream().filter(deletion -> deletion.days().isPresent() && deletion.days().getAsLong() != days)
                .forEach(deletion -> say(true, CHAT, Long.toString(days), "retention_days " + deletion.days().getAsLong(), places, tally)));
        if (tally.examined() == before) {
            tally.notApplicable();
        }
    }

    private static void say(boolean contradicted, String variable, String value, String shown, StorePlace places, Tally tally) {
        tally.examined(1);
        if (contradicted) {
            tally.report(Finding.of(StoreCode.CONFIGURATION_CONTRADICTED, places.store().inField(variable), variable, value, shown).compared(shown, value));
        }
    }
}
