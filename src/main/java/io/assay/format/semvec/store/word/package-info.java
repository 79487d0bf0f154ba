// SPDX-License-Identifier: Apache-2.0
/** The vocabulary of findings about event stores: questions, codes, phrases, places. */
package io.assay.format.semvec.store.word;
