// SPDX-License-Identifier: Apache-2.0
/** The only door to the cryptography of the JDK and of Bouncy Castle. */
package io.assay.crypto;
