// SPDX-License-Identifier: Apache-2.0
/**
 * Logs of signed requests: every decision of the documented middleware made again, with a nonce memory of its own.
 *
 * <p>A pass shows that the recorded decisions are those the rules give with the secrets at hand. It does not show that no line was removed, nor who
 * of the two that share a secret made a request. The form of the log and what joins the signed parts are the profile's.
 */
package io.assay.format.semvec.request;
