// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

/** What the holder of a certificate is said to have done with its key, which decides what the certificate must allow. */
public enum Purpose {
    /** Nothing is known of it: neither key usage nor extended key usage is judged. */
    ANY,
    /** Signing documents: RFC 9336, emailProtection or anyExtendedKeyUsage where there is an extended key usage at all. */
    DOCUMENT_SIGNING,
    /** Time stamping: RFC 3161 section 2.3 demands exactly timeStamping, critical. */
    TIME_STAMPING
}
