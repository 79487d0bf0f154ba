// SPDX-License-Identifier: Apache-2.0
package io.assay.cli.trust;

import io.assay.check.Phrase;
import io.assay.cli.setting.CliText;
import io.assay.cli.setting.ExitStatus;
import io.assay.cli.setting.Failure;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** For whom and for how long a key is pinned. */
final class Limits {
    @Option(names = "--org-id", paramLabel = "ORG", description = "Only for this organisation.")
    private String orgId;

    @Option(names = "--user-id", paramLabel = "USER", description = "Only for this user.")
    private String userId;

    @Option(names = "--issuer", paramLabel = "NAME", description = "Only for this issuer.")
    private String issuer;

    @Option(names = "--after-event", paramLabel = "ID", description = "In force after this rotation event.")
    private String afterEvent;

    @Option(names = "--valid-from", paramLabel = "INSTANT", description = "In force from this instant on.")
    private String validFrom;

    @Option(names = "--valid-to", paramLabel = "INSTANT", description = "In force until this instant.")
    private String validTo;

    @Option(names = "--revoked-at", paramLabel = "INSTANT", description = "Revoked at this instant.")
    private String revokedAt;

    Map<String, String> scope() {
        Map<String, String> scope = new LinkedHashMap<>();
        put(scope, "orgId", orgId);
        put(scope, "userId", userId);
        put(scope, "issuer", issuer);
        put(scope, "afterEvent", afterEvent);
        return scope;
    }

    Map<String, Instant> validity() throws Failure {
        Map<String, Instant> validity = new LinkedHashMap<>();
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "validFrom", validFrom);
        put(given, "validTo", validTo);
        put(given, "revokedAt", revokedAt);
        for (Map.Entry<String, String> limit : given.entrySet()) {
            validity.put(limit.getKey(), instant(limit.getKey(), limit.getValue()));
        }
        return validity;
    }

    private static void put(Map<String, String> members, String name, String value) {
        if (value != null && !value.isEmpty()) {
            members.put(name, value);
        }
    }

    static Instant instant(String option, String text) throws Failure {
        try {
            return Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Failure(ExitStatus.USAGE, Phrase.of(CliText.BAD_INSTANT, option, text));
        }
    }
}
