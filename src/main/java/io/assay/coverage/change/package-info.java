// SPDX-License-Identifier: Apache-2.0
/** What moved between two counts of coverage: two inputs or two periods, clause by clause, over one and the same set of clauses. */
package io.assay.coverage.change;
