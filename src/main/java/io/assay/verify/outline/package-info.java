// SPDX-License-Identifier: Apache-2.0
/**
 * Shows what stands in a document that is too long or too deep to be looked at as it is: names and beginnings of values, each shape once. For
 * recognising only; nothing is judged by an outline.
 */
package io.assay.verify.outline;
