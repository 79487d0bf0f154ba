// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure;

/** Whose list of personal data a kind of value stands on. */
public enum Law {
    /** Regulation (EU) 2016/679, Art. 4(1). */
    GDPR,
    /** 45 CFR 164.514(b)(2), Safe Harbor. */
    HIPAA,
    /** Digital Personal Data Protection Act 2023, India. */
    DPDP,
    /** Personal Information Protection Law 2021, China. */
    PIPL
}
