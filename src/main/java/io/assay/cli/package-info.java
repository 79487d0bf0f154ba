// SPDX-License-Identifier: Apache-2.0
/** The command line (contract, section 3): arguments, exit statuses, progress on standard error, the answer on standard output. */
package io.assay.cli;
