// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

/**
 * A time-stamp token among the attributes that no signature covers (RFC 3161 appendix A); it vouches for itself.
 *
 * @param from offset of the token in the message
 * @param bytes the token as it stands there
 */
public record EmbeddedStamp(int from, byte[] bytes) {}
