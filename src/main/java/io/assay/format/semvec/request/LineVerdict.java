// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import java.time.Instant;

/**
 * What one line gives without looking at the others.
 *
 * @param decision what the rules give, {@link Decision#ACCEPTED} standing for "unless the nonce was seen"
 * @param joiner   what joined the signed parts; empty where no MAC held
 * @param keyKnown false where the auditor has not pinned the key that the request names
 */
record LineVerdict(Decision decision, String joiner, boolean keyKnown) {
    static LineVerdict of(Request request, RequestRules rules) {
        if (!rules.protects(request.path())) {
            return new LineVerdict(Decision.NOT_PROTECTED, "", true);
        } else if (!request.isComplete()) {
            return new LineVerdict(Decision.MISSING_SIGNATURE, "", true);
        } else if (!isInTime(request, rules)) {
            return new LineVerdict(Decision.TIMESTAMP_OUT_OF_WINDOW, "", true);
        }
        String user = request.header(Request.USER);
        var key = rules.key(user, request.header(Request.KEY), request.received());
        if (key.isEmpty()) {
            return new LineVerdict(Decision.UNKNOWN_KEY, "", rules.knows(request.header(Request.KEY)));
        } else if (rules.userOf(request.path()).filter(named -> !named.equals(user)).isPresent()) {
            return new LineVerdict(Decision.USER_ID_MISMATCH, "", true);
        }
        return RequestMac.joiner(request, key.get().bytes().copy()).map(joiner -> new LineVerdict(Decision.ACCEPTED, joiner, true))
                .orElse(new LineVerdict(Decision.BAD_SIGNATURE, "", true));
    }

    private static boolean isInTime(Request request, RequestRules rules) {
        return io.assay.format.semvec.IsoTime.parse(request.header(Request.TIMESTAMP))
                .map(stamp -> !distance(stamp, request.received()).minus(rules.skew()).isPositive()).orElse(false);
    }

    private static java.time.Duration distance(Instant one, Instant other) {
        return java.time.Duration.between(one, other).abs();
    }

    boolean macHolds() {
        return !joiner.isEmpty();
    }
}
