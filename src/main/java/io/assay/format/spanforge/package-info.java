// SPDX-License-Identifier: Apache-2.0
/**
 * What the evidence of Spanforge has in common. Each kind of evidence has a subpackage, which says what a pass of it proves.
 */
package io.assay.format.spanforge;
