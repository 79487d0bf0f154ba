// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.seal;

import io.assay.ui.support.Word;

/** The words around keys, signatures and packs. */
public enum SealText implements Word {
    SEAL, SEAL_WHY, CHOOSE, CHOOSE_TITLE, PASSWORD, UNLOCK, WRONG, SIGNER, FORGET, SIGN, NO_CERTIFICATE, NOT_ED25519, PACK, PACK_WHY, PACK_WHERE,
    PACK_WHERE_PROMPT, PACK_SAVE, PACK_KEY
}
