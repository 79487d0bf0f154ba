// SPDX-License-Identifier: Apache-2.0
/** The wiring: the list of formats, the clock, the environment, the window. The only package that sees everything. */
package io.assay.app;
