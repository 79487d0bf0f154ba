// SPDX-License-Identifier: Apache-2.0
package io.assay.report.view;

import io.assay.report.picture.PngPicture;
import io.assay.report.svg.SvgDrawing;
import io.assay.text.Messages;
import java.nio.charset.StandardCharsets;

/** A view in the forms in which it leaves the program; CSV and JSON are the same in every language. */
public enum SightFile {
    TEXT("txt"), CSV("csv"), JSON("json"), SVG("svg"), PNG("png");

    /** Units across of a picture. */
    private static final double WIDTH = 1120;
    private static final double SCALE = 2;

    private final String ending;

    SightFile(String ending) {
        this.ending = ending;
    }

    /** How the file's name ends, without the dot. */
    public String ending() {
        return ending;
    }

    /** The bytes of the file. */
    public byte[] bytes(Sight sight, Messages words) {
        return switch (this) {
            case TEXT -> TableLines.of(sight.table(words.language().tag()), words).getBytes(StandardCharsets.UTF_8);
            case CSV -> TableForms.csv(sight.table("en")).getBytes(StandardCharsets.UTF_8);
            case JSON -> TableForms.json(sight.table("en"));
            case SVG -> SvgDrawing.of(sight.figure(words), WIDTH).getBytes(StandardCharsets.UTF_8);
            case PNG -> PngPicture.of(sight.figure(words), WIDTH, SCALE);
        };
    }
}
