// SPDX-License-Identifier: Apache-2.0
/** Which clauses of which laws the verified events of the case speak for: the matrix, a clause in full, what would close the gaps. */
package io.assay.ui.coverage;
