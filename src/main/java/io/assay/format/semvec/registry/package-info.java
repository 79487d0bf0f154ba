// SPDX-License-Identifier: Apache-2.0
/**
 * Registries of user keys ({@code assay-key-registry/1}): what a server says whose public key is whose (specification of semvec, section 9).
 *
 * <p>A registry is a claim of the server and never trust by itself. A pass shows that every key in it is one that the auditor has pinned for that
 * user; it does not show that a token was accepted, or that the registry was the same when one was.
 */
package io.assay.format.semvec.registry;
