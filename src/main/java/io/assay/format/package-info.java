// SPDX-License-Identifier: Apache-2.0
/** The contract that the evidence of one system fulfils. The engine knows this package and no format. */
package io.assay.format;
