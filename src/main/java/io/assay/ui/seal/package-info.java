// SPDX-License-Identifier: Apache-2.0
/** What the auditor signs: the report, the verdict, evidence packs; with a key from a file, whose password is asked for and never kept. */
package io.assay.ui.seal;
