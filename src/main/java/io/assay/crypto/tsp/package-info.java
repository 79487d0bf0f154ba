// SPDX-License-Identifier: Apache-2.0
/**
 * Time-stamps (RFC 3161, RFC 5816): responses, bare tokens and queries, judged at the token's own time and never at the clock's.
 */
package io.assay.crypto.tsp;
