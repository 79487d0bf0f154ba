// SPDX-License-Identifier: Apache-2.0
/** The questions put to an evidence bundle, one class each, and the words of their answers. */
package io.assay.format.spanforge.cec.check;
