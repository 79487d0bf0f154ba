// SPDX-License-Identifier: Apache-2.0
/**
 * Untrusted bytes made safe to read. Nothing here writes beside the evidence or connects to anything; every read is bounded.
 */
package io.assay.source;
