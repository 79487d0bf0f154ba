// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.evidence.Locator;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Wording;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;
import io.assay.verify.RunResult;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Withholds every value of the evidence that could name a person, before anything is written.
 *
 * <p>Works by what may stay, not by what must go: digests, numbers, instants, UUIDs, ULIDs and plain lower-case identifiers with a dot
 * (type and field names) stay; everything else that a producer wrote is replaced by its length. No digest of the withheld value is given:
 * a name or a number with few possibilities could be found from it by trying.
 */
final class Redaction {
    private static final Pattern HARMLESS = Pattern.compile("[0-9a-fA-F]{16,}|(hmac-)?sha(256|512):[0-9a-fA-F]+|-?[0-9]{1,6}(\\.[0-9]{1,9})?"
        + "|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9:]+)?)?|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9A-HJKMNP-TV-Z]{26}"
        + "|[a-z][a-z0-9_]*(\\.[a-z0-9_]+)+|true|false|null|[A-Z][A-Z_]+");

    private final Wording wording;

    Redaction(Wording wording) {
        this.wording = wording;
    }

    RunResult of(RunResult run) {
        return new RunResult(run.circumstances(), run.verdict(), run.objects().stream().map(this::object).toList(), run.custody(), run.cancelled());
    }

    private ObjectResult object(ObjectResult object) {
        List<Observation> findings = object.findings().stream().map(seen -> new Observation(seen.question(), finding(seen.finding()))).toList();
        List<Claim> claims = object.claims().stream()
            .map(claim -> new Claim(claim.name(), value(claim.issuer()), value(claim.ours()), claim.outcome())).toList();
        return new ObjectResult(object.path(), object.format(), object.sha256(), object.size(), object.companions(), object.verdict(), object.events(),
            object.checks(), findings, object.protection(), claims, object.shows(), object.doesNotShow(), object.ends());
    }

    private Finding finding(Finding finding) {
        Locator at = finding.at();
        Locator place = new Locator(at.path(), at.entry(), at.line(), at.position(), value(at.eventId()), at.field(), at.bytes());
        List<Object> arguments = finding.arguments().stream().map(this::argument).toList();
        return new Finding(finding.code(), finding.weight(), place, value(finding.expected()), value(finding.actual()), arguments);
    }

    private Object argument(Object argument) {
        return argument instanceof Number || argument instanceof Enum<?> ? argument : value(argument.toString());
    }

    private String value(String value) {
        if (value.isEmpty() || HARMLESS.matcher(value).matches()) {
            return value;
        }
        return wording.say(DossierText.WITHHELD, value.codePointCount(0, value.length()));
    }
}
