// SPDX-License-Identifier: Apache-2.0
/** What {@code --help} says beyond the descriptions in the commands: examples, exit status, and all of it in German. */
package io.assay.cli.help;
