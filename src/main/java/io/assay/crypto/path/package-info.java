// SPDX-License-Identifier: Apache-2.0
/**
 * Certificate paths (RFC 5280 section 6, RFC 9618), built and judged offline at a given instant with what the auditor and the evidence
 * supply. Every judgement is a list of typed observations, each with the certificate that it concerns and the sub-indication of ETSI EN
 * 319 102-1 that it stands for; the best of all paths answers. Nothing is fetched.
 */
package io.assay.crypto.path;
