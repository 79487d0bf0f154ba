// SPDX-License-Identifier: Apache-2.0
/** Small producers of Craton's and Kimberlite's artefacts for the demo case, byte for byte as the specification "verity" describes them. */
package io.assay.sample.verity;
