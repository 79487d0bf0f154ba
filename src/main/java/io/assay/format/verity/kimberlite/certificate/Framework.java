// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.certificate;

import java.util.Arrays;
import java.util.Optional;

/** The frameworks of the product: the code in the JSON, and the name in the signed text (specification "verity", section 6.2). */
enum Framework {
    HIPAA("HIPAA"), GDPR("GDPR"), SOC2("SOC 2"), PCI_DSS("PCI DSS"), ISO27001("ISO 27001"), FEDRAMP("FedRAMP"), HITECH("HITECH"),
    CFR21_PART11("21 CFR Part 11"), SOX("SOX"), GLBA("GLBA"), CCPA("CCPA/CPRA"), FERPA("FERPA"), NIST_800_53("NIST 800-53"), CMMC("CMMC"),
    LEGAL("Legal Compliance"), NIS2("NIS2"), DORA("DORA"), EIDAS("eIDAS"), AUS_PRIVACY("Privacy Act/APPs"), APRA_CPS234("APRA CPS 234"),
    ESSENTIAL_EIGHT("Essential Eight"), NDB("NDB Scheme"), IRAP("IRAP");

    private final String shown;

    Framework(String shown) {
        this.shown = shown;
    }

    /** The name that is signed. */
    String shown() {
        return shown;
    }

    static Optional<Framework> of(String code) {
        return Arrays.stream(values()).filter(framework -> framework.name().equals(code)).findFirst();
    }
}
