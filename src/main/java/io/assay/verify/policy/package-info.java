// SPDX-License-Identifier: Apache-2.0
/** Policies of the auditor, read against everything that can be asked and found. */
package io.assay.verify.policy;
