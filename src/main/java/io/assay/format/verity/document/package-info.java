// SPDX-License-Identifier: Apache-2.0
/**
 * The JSON documents that VerityDB, Craton and Kimberlite hand out, read strictly: the members that serde writes and no others, each of the
 * type it has there, hashes as arrays of numbers, one spelling. What is not so is said, because a member that nobody expects is a member
 * that nobody checks.
 */
package io.assay.format.verity.document;
