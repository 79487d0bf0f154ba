// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.explain;

import io.assay.trust.PinnedKey;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains a key the auditor brought: what it can prove and who said it is theirs. Its secret bytes never come here. */
record OfKey(Words words, Optional<RunResult> run) {
    void write(Draft draft, PinnedKey key) {
        draft.heading(Mark.INFO, key.id(), key.kind().word());
        draft.prose(words.say(key.kind().isSecret() ? ExplainText.KEY_SECRET : ExplainText.KEY_PUBLIC));
        draft.code(ExplainText.KEY_FINGERPRINT, Exact.shown(key.fingerprint()));
        draft.group(ExplainText.KEY).exact(ExplainText.KEY_KIND, key.kind().word()).figure(ExplainText.KEY_ORIGIN, key.origin().toString())
            .exact(ExplainText.KEY_PURPOSES, String.join(", ", key.purposes()))
            .figure(ExplainText.KEY_PURPOSES, key.purposes().isEmpty() ? words.say(ExplainText.KEY_ANY) : "")
            .exact(ExplainText.KEY_SCOPE, Stream.of(key.orgId(), key.userId(), key.issuer()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")))
            .exact(ExplainText.KEY_FROM, time(key.validFrom())).exact(ExplainText.KEY_TO, time(key.validTo()))
            .exact(ExplainText.KEY_REVOKED, time(key.revokedAt()));
        run.ifPresent(result -> draft.bullets(ExplainText.KEY_USED, result.provedWith(key).stream().map(ObjectResult::path).toList()));
    }

    private static String time(Optional<Instant> at) {
        return at.map(Instant::toString).orElse("");
    }
}
