// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import io.assay.ui.session.Paper;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A drawn page as the picture that the toolkit shows and prints. */
public final class SheetImage {
    private SheetImage() {}

    public static Image of(Paper.Sheet sheet) {
        var image = new WritableImage(sheet.width(), sheet.height());
        image.getPixelWriter().setPixels(0, 0, sheet.width(), sheet.height(), PixelFormat.getIntArgbInstance(), sheet.argb(), 0, sheet.width());
        return image;
    }
}
