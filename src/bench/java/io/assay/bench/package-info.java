// SPDX-License-Identifier: Apache-2.0
/** Measurements beside the best tools of their kind, in one run and as ratios. Run by hand; {@code mvn verify} only compiles them. */
package io.assay.bench;
