// SPDX-License-Identifier: Apache-2.0
/** What a policy demands of algorithms, as its file writes it. */
package io.assay.trust.demand;
