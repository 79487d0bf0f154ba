// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.envelope;

import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A certificate with that of its issuer; the tampered one names another holder. */
public final class X509Sample implements Sample {
    private static final String FILE = "loan-desk.pem";

    private final DemoHierarchy demo = new DemoHierarchy();

    @Override
    public String name() {
        return "x509";
    }

    @Override
    public List<SampleFile> good() {
        return List.of(chain(demo.deskCertificate()));
    }

    @Override
    public List<SampleFile> tampered() {
        String der = new String(demo.deskCertificate(), StandardCharsets.ISO_8859_1).replace("Loan Desk", "Loan Boss");
        return List.of(chain(der.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private SampleFile chain(byte[] first) {
        String text = DemoHierarchy.pem("CERTIFICATE", first) + DemoHierarchy.pem("CERTIFICATE", demo.authorityCertificate());
        return new SampleFile(FILE, text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return demo.keys("demo-x509");
    }

    @Override
    public Map<String, Object> expectations() {
        return Map.of("purpose", "documentSigning");
    }
}
