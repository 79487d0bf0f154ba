// SPDX-License-Identifier: Apache-2.0
/**
 * Canonical byte forms and the strict JSON they start from. One class per producer's habit: {@link io.assay.canon.PythonJson}
 * for {@code json.dumps} of CPython, {@link io.assay.canon.CanonicalJson} for RFC 8785.
 *
 * <p>Everything here is a pure function of bytes. The parser keeps what canonical forms need and what ordinary JSON
 * libraries throw away: the spelling of numbers, repeated member names, unpaired surrogates and the place of every value
 * in the bytes it came from. Nothing in this package depends on another package of Assay.
 */
package io.assay.canon;
