// SPDX-License-Identifier: Apache-2.0
/**
 * User tokens (RS256 JSON Web Tokens, RFC 7515 and 7519); claims, leeway and the order of the checks are the profile's.
 *
 * <p>A pass shows that the pinned key of the user signed these claims and that they were in force at the validation time. It does not show that
 * a server accepted the token, nor when it was signed: its times are the signer's own.
 */
package io.assay.format.semvec.token;
