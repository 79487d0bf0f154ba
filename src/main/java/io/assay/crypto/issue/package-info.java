// SPDX-License-Identifier: Apache-2.0
/**
 * Makes certificates, revocation lists, signatures and time-stamps with keys from a fixed seed, for the demo case and for tests: the same
 * bytes every time. Nothing that verifies depends on it, and nothing trusts what it makes but the demo's own trust file.
 */
package io.assay.crypto.issue;
