// SPDX-License-Identifier: Apache-2.0
/** What every command shares: the surroundings, the common options, exit statuses, how an answer is laid down and a failure is said. */
package io.assay.cli.setting;
