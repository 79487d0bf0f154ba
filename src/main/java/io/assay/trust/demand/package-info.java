// SPDX-License-Identifier: Apache-2.0
/** What a policy demands of algorithms, and the settings a trust file expects, as their files write them. */
package io.assay.trust.demand;
