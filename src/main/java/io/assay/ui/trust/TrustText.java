// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.trust;

import io.assay.ui.support.Word;

/** The words of the trust screen. */
public enum TrustText implements Word {
    TRUST, BRING, FILES, WITHDRAW, KEYS, ANCHORS, NONE, NONE_WHY, CHOOSE,
    PROPOSE_TITLE, PROPOSE_WHY, PROPOSE_ACCEPT, PROPOSE_REFUSE, PROPOSE_EMPTY,
    PIN, PIN_CHOOSE, PIN_TITLE, PIN_WHY, PIN_ID, PIN_KIND, PIN_KIND_READ, PIN_PURPOSES, PIN_PURPOSES_PROMPT, PIN_FINGERPRINT, PIN_BY, PIN_HOW, PIN_HOW_PROMPT,
    PIN_ACCEPT, PIN_REFUSE,
    FINGERPRINT, ORIGIN, ORIGIN_UNSAID, PURPOSES, ANY_PURPOSE, SCOPE,
    IN_FORCE, NOT_IN_FORCE,
    /** Arguments: instant. */
    FROM,
    /** Arguments: instant. */
    UNTIL,
    /** Arguments: instant. */
    REVOKED,
    ALWAYS, COPY_FINGERPRINT,
    /** Arguments: subject. */
    ANCHOR_SUBJECT,
    /** Arguments: count. */
    ANCHOR_COUNT,
    /** Arguments: position. */
    ANCHOR_POSITION,
    ANCHOR_ONLY,
    /** Arguments: id, kind, fingerprint. */
    SPOKEN_KEY,
    /** Arguments: who, instant, how. */
    COMPARED,
    COMPARED_NOT,
    /** Arguments: who, instant, fingerprint. */
    COMPARED_OTHER,
    POLICY, POLICY_BRING, POLICY_CHOOSE, POLICY_BUILT_IN, POLICY_WHY,
    PLACE_ENVIRONMENT, PLACE_BUILT_IN,
    /** Arguments: artefacts. */
    USED,
    /** Arguments: artefacts, how many more. */
    USED_MORE,
    USED_NOT
}
