// SPDX-License-Identifier: Apache-2.0
/**
 * The outer form of keys, certificates and envelopes: PEM text, DER and BER, and where each part of them stands. Reads strictly and
 * with limits; knows nothing of what the parts mean.
 */
package io.assay.crypto.der;
