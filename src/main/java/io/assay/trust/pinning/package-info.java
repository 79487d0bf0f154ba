// SPDX-License-Identifier: Apache-2.0
/**
 * Puts keys into trust files and takes them out again. A key goes in only after its fingerprint was compared with one received in another way,
 * and the file keeps who compared it, how and when.
 */
package io.assay.trust.pinning;
