// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import io.assay.crypto.signature.RsaSignature;
import java.util.Set;

/**
 * The form in which a signature verified.
 *
 * @param form     name of the signed bytes
 * @param scheme   padding, hash and salt
 * @param excluded members that are not part of the signed bytes
 */
record SignatureMatch(String form, RsaSignature scheme, Set<String> excluded) {
}
