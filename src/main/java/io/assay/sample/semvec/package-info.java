// SPDX-License-Identifier: Apache-2.0
/** Samples of semvec evidence, each with keys made from a fixed seed and trusted by the demo's own trust file alone. */
package io.assay.sample.semvec;
