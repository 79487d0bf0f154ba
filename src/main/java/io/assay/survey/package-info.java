// SPDX-License-Identifier: Apache-2.0
/** Runs that count coverage while they verify: one pass over the evidence, whoever asked, on the command line and in the window. */
package io.assay.survey;
