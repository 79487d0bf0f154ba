// SPDX-License-Identifier: Apache-2.0
/** {@code assay coverage}: counting, the views of it, and the gate. */
package io.assay.cli.coverage;
