// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Shows its content larger or smaller: the content is laid out in the room that is left at that size, so nothing is cut and all stays sharp. */
final class Zoomed extends Region {
    private final Scale scale = new Scale(1, 1, 0, 0);
    private final ObservableDoubleValue zoom;
    private Region content;

    Zoomed(ObservableDoubleValue zoom) {
        this.zoom = zoom;
        zoom.addListener(_ -> requestLayout());
        scale.xProperty().bind(zoom);
        scale.yProperty().bind(zoom);
    }

    void setContent(Region next) {
        if (content != null) {
            content.getTransforms().remove(scale);
        }
        content = next;
        content.getTransforms().add(scale);
        getChildren().setAll(next);
    }

    /** Lays something over the content. */
    void raise(Region veil) {
        if (!getChildren().contains(veil)) {
            getChildren().add(veil);
        }
    }

    void lower(Region veil) {
        getChildren().remove(veil);
    }

    @Override
    protected void layoutChildren() {
        for (var child : getChildren()) {
            if (child == content) {
                content.resizeRelocate(0, 0, Math.ceil(getWidth() / zoom.get()), Math.ceil(getHeight() / zoom.get()));
            } else {
                child.resizeRelocate(0, 0, getWidth(), getHeight());
            }
        }
    }
}
