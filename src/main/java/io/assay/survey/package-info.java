// SPDX-License-Identifier: Apache-2.0
/** What is asked of evidence beside its verdict: coverage, counted while it is verified, and states; for the command line and the window alike. */
package io.assay.survey;
