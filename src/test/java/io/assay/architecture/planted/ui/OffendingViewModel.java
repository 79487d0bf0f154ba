// SPDX-License-Identifier: Apache-2.0
package io.assay.architecture.planted.ui;

import javafx.scene.Node;

/** A view model that holds a node. */
public record OffendingViewModel(Node node) {
}
