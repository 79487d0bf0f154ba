// SPDX-License-Identifier: Apache-2.0
package io.assay.report.view;

import io.assay.evidence.Digest;
import io.assay.report.ReportText;
import io.assay.report.picture.PngPicture;
import io.assay.report.svg.SvgDrawing;
import io.assay.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A view in the forms in which it leaves the program; CSV and JSON are the same in every language. */
public enum SightFile {
    TEXT("txt"), CSV("csv"), JSON("json"), SVG("svg"), PNG("png");

    /** Units across of a picture. */
    private static final double WIDTH = 1120;
    private static final double SCALE = 2;
    /** The name under which pictures carry the digest of the trust store. */
    private static final String TRUST = "trust-sha256";

    private final String ending;

    SightFile(String ending) {
        this.ending = ending;
    }

    /** How the file's name ends, without the dot. */
    public String ending() {
        return ending;
    }

    /**
     * The bytes of the file.
     *
     * @param trust the digest of the trust store in whose light events counted as verified; every form says it
     */
    public byte[] bytes(Sight sight, Messages words, Digest trust) {
        return switch (this) {
            case TEXT -> (TableLines.of(sight.table(words.language().tag()), words) + words.text(ReportText.TRUST_DIGEST, trust.hex()) + "\n").getBytes(StandardCharsets.UTF_8);
            case CSV -> TableForms.csv(sight.table("en"), trust).getBytes(StandardCharsets.UTF_8);
            case JSON -> TableForms.json(sight.table("en"), trust);
            case SVG -> SvgDrawing.of(sight.figure(words), WIDTH, Map.of(TRUST, trust.hex())).getBytes(StandardCharsets.UTF_8);
            case PNG -> PngPicture.of(sight.figure(words), WIDTH, SCALE, Map.of(TRUST, trust.hex()));
        };
    }
}
