// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.report.type.TextLines;
import io.assay.text.Messages;
import io.assay.trust.Anchor;
import io.assay.trust.Comparison;
import io.assay.trust.KeyOrigin;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.List;

/** Writes for a terminal what the auditor brought: each key with its fingerprint, where it was read and who compared it; never a secret. */
public final class TrustListText {
    private static final String INDENT = "    ";

    private final Messages words;
    private final StringBuilder out = new StringBuilder();

    public TrustListText(Messages words) {
        this.words = words;
    }

    /** The text of a store; lines end with a line feed. */
    public String of(TrustStore store) {
        out.setLength(0);
        line("", words.text(store.keys().isEmpty() ? ReportText.TRUST_NONE : ReportText.TRUST_KEYS, store.keys().size()));
        store.keys().forEach(this::key);
        store.anchors().forEach(this::anchor);
        line("", "");
        line("", words.text(ReportText.TRUST_DIGEST, store.sha256().hex()));
        return out.toString();
    }

    private void key(PinnedKey key) {
        line("", "");
        line("  ", key.id() + "  " + key.kind().word());
        line(INDENT, key.purposes().isEmpty() ? words.text(ReportText.TRUST_ANY_PURPOSE) : words.text(ReportText.TRUST_PURPOSES, String.join(", ", key.purposes())));
        List<String> scope = new ArrayList<>();
        part(scope, "orgId", key.orgId());
        part(scope, "userId", key.userId());
        part(scope, "issuer", key.issuer());
        part(scope, "afterEvent", key.afterEvent());
        if (!scope.isEmpty()) {
            line(INDENT, words.text(ReportText.TRUST_SCOPE, String.join(", ", scope)));
        }
        line(INDENT, words.text(ReportText.TRUST_FINGERPRINT, key.fingerprint()));
        line(INDENT, validity(key));
        line(INDENT, origin(key.origin()));
        line(INDENT, comparison(key));
    }

    private static void part(List<String> scope, String name, String value) {
        if (!value.isEmpty()) {
            scope.add(name + " " + value);
        }
    }

    private String validity(PinnedKey key) {
        List<String> parts = new ArrayList<>();
        key.validFrom().ifPresent(from -> parts.add(words.text(ReportText.TRUST_FROM, from)));
        key.validTo().ifPresent(to -> parts.add(words.text(ReportText.TRUST_UNTIL, to)));
        key.revokedAt().ifPresent(revoked -> parts.add(words.text(ReportText.TRUST_REVOKED, revoked)));
        return parts.isEmpty() ? words.text(ReportText.TRUST_ALWAYS) : words.text(ReportText.TRUST_VALIDITY, String.join(", ", parts));
    }

    private String origin(KeyOrigin origin) {
        ReportText place = switch (origin.place()) {
            case FILE -> ReportText.TRUST_FROM_FILE;
            case ENVIRONMENT -> ReportText.TRUST_FROM_ENVIRONMENT;
            case BUILT_IN -> ReportText.TRUST_BUILT_IN;
        };
        String name = origin.place() == KeyOrigin.Place.FILE ? origin.name() : origin.name().substring(origin.name().indexOf(':') + 1);
        return words.text(place, origin.said().isEmpty() ? name : name + " (" + origin.said() + ")");
    }

    private String comparison(PinnedKey key) {
        if (key.origin().comparison().isEmpty()) {
            return words.text(ReportText.TRUST_NOT_COMPARED);
        }
        Comparison made = key.origin().comparison().get();
        return key.isCompared() ? words.text(ReportText.TRUST_COMPARED, made.by(), made.at(), made.how())
                : words.text(ReportText.TRUST_OTHER_COMPARED, made.by(), made.at(), made.fingerprint());
    }

    private void anchor(Anchor anchor) {
        line("", "");
        line("  ", anchor.kind() + "  " + anchor.subject());
        List<String> fixes = new ArrayList<>();
        anchor.count().ifPresent(count -> fixes.add("count " + count));
        anchor.position().ifPresent(position -> fixes.add("position " + position));
        anchor.text("eventId").ifPresent(event -> fixes.add("eventId " + event));
        fixes.add(anchor.hash().isEmpty() ? anchor.text("signature").orElse("") : anchor.hash());
        line(INDENT, String.join("  ", fixes));
    }

    private void line(String indent, String text) {
        out.append(indent).append(TextLines.visible(text).stripTrailing()).append('\n');
    }
}
