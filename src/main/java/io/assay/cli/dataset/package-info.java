// SPDX-License-Identifier: Apache-2.0
/** {@code assay dataset}: the Article 10 scan of a data set. */
package io.assay.cli.dataset;
