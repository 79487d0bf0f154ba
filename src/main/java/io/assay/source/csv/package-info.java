// SPDX-License-Identifier: Apache-2.0
/**
 * Comma-separated values from untrusted hands (RFC 4180), read from bytes: every field keeps its place, and a record says whether it is
 * spelled the one way a plain writer would spell it, because a field that may be written in several ways leaves bits that nobody checks.
 */
package io.assay.source.csv;
