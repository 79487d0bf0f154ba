// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.canon.Hex;
import io.assay.crypto.Blake3;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.SegmentLog.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An offline backup of one stream. Tampered: a record of the copied log, its CRC made to fit. */
public final class BackupSample implements Sample {
    private static final String FOLDER = "backup-1777000000";

    @Override
    public String name() {
        return "kimberlite-backup";
    }

    private static byte[] log(String last) {
        return new SegmentLog(Form.L4).data(Demo.text("first")).data(Demo.text(last)).segments().getFirst();
    }

    private static byte[] store() {
        return Demo.text("projections");
    }

    private static byte[] manifest() {
        return Demo.text("# Kimberlite Backup Manifest\n# Created: 1777000000\n# Source: ./data\n# Files: 2\n\n"
                + Hex.encode(Blake3.of(log("second"))) + "  42/segment_000000.log\n" + Hex.encode(Blake3.of(store())) + "  projections.db\n");
    }

    private static List<SampleFile> files(String last) {
        List<SampleFile> files = new ArrayList<>();
        files.add(new SampleFile(FOLDER + "/MANIFEST", manifest()));
        files.add(new SampleFile(FOLDER + "/42/segment_000000.log", log(last)));
        files.add(new SampleFile(FOLDER + "/projections.db", store()));
        return files;
    }

    @Override
    public List<SampleFile> good() {
        return files("second");
    }

    @Override
    public List<SampleFile> tampered() {
        return files("secant");
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of();
    }

    @Override
    public List<Map<String, Object>> anchors() {
        return List.of(Demo.pinned(FOLDER + "/MANIFEST", manifest()));
    }
}
