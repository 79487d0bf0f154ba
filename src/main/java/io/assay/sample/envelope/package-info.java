// SPDX-License-Identifier: Apache-2.0
/** The demo case's certificates, signature and time-stamp: one small hierarchy, made from fixed seeds. */
package io.assay.sample.envelope;
