// SPDX-License-Identifier: Apache-2.0
/**
 * The window: evidence in, a verdict with its reasons out, on one screen each.
 *
 * <p>Every screen is a view (nodes, bindings, accessible names; decides nothing) and a view model (properties and commands; knows no node and
 * runs without a toolkit). Whatever touches the machine, such as files, the clipboard or the clock, comes in through
 * {@link io.assay.ui.support.Desk}. The window reads evidence through the run and never connects.
 */
package io.assay.ui;
