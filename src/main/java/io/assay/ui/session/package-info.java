// SPDX-License-Identifier: Apache-2.0
/**
 * The case that is open in the window: what was named, which keys were brought, how the run goes and what it said.
 *
 * <p>Properties and commands only; every screen observes the one {@link io.assay.ui.session.OpenCase} and none talks to another.
 */
package io.assay.ui.session;
