// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.token;

import io.assay.check.CheckId;
import io.assay.evidence.Range;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import java.util.ArrayList;
import java.util.List;

/** What the signature of a token binds: both parts as they stand; the form check binds the spelling of the signature itself. */
final class TokenProtection {
    private TokenProtection() {}

    static ProtectionMap of(int length, Token token, boolean held) {
        List<Span> spans = new ArrayList<>();
        List<CheckId> checks = held ? List.of(TokenQuestion.SIGNATURE.id()) : List.of();
        Forger forger = held ? Forger.PRIVATE_KEY_HOLDER : Forger.ANYONE;
        if (token == null) {
            spans.add(new Span(new Range(0, length), "", "token", List.of(), Forger.ANYONE));
        } else {
            int end = (int) token.jws().places().get(2).to();
            spans.add(new Span(new Range(0, token.jws().signed().length), "", "header and claims", checks, forger));
            spans.add(new Span(new Range(token.jws().signed().length, end), "", "signature", checks, forger));
            if (end < length) {
                spans.add(new Span(new Range(end, length), "", "line end", List.of(TokenQuestion.FORM.id()), Forger.ANYONE));
            }
        }
        List<Unit> units = spans.stream().map(span -> new Unit(span.unit(), span.protectedBy(), span.forger(), span.range().length())).toList();
        return ProtectionMap.of(units, spans);
    }
}
