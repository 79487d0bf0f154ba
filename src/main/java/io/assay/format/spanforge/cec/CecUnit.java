// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec;

import java.util.Locale;

/** The kinds of bytes in a bundle, as the protection map names them. */
enum CecUnit {
    /** Everything before the local header of the time stamp, as stored. */
    CONTAINER_BEFORE_TIMESTAMP,
    /** Everything before the local header of a pack's manifest, as stored. */
    CONTAINER_BEFORE_MANIFEST,
    /** What local headers, directory and end record state twice or what has but one right value. */
    CONTAINER_HEADERS,
    /** What the container states once and nobody needs: version made by, attributes, extra fields, comments. */
    CONTAINER_ATTRIBUTES,
    /** The deflated bytes of an entry, which can be written in many ways that give the same content. */
    CONTAINER_STORED,
    MANIFEST,
    ATTESTATION_SIGNED,
    ATTESTATION_RECOMPUTED,
    ATTESTATION_FREE,
    CLAUSE_MAP,
    CLAUSE_MAP_FREE,
    CHAIN_PROOF,
    CHAIN_PROOF_FREE,
    TIMESTAMP_STUB,
    TIMESTAMP_FREE,
    TIMESTAMP_TOKEN,
    RECORD,
    RECORD_POSITION,
    /** The content of an entry that a pack's manifest names, or of the manifest. */
    PACK_CONTENT,
    PACK_SIGNATURES,
    PACK_TOKEN,
    /** Names of members, punctuation and white space of documents, which have one spelling. */
    LAYOUT,
    /** The line feeds between records. */
    RECORD_LAYOUT;

    /** Whether only packs have such bytes. */
    boolean isOfPack() {
        return this == CONTAINER_BEFORE_MANIFEST || this == PACK_CONTENT || this == PACK_SIGNATURES || this == PACK_TOKEN;
    }

    /** Whether packs have such bytes too. */
    boolean isOfContainer() {
        return this == CONTAINER_HEADERS || this == CONTAINER_ATTRIBUTES;
    }

    /** The name in the map, such as {@code chain-proof-free}. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
