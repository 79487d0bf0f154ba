// SPDX-License-Identifier: Apache-2.0
/** Evidence of any kind against what the auditor pinned of it as a whole. */
package io.assay.verify.pinned;
