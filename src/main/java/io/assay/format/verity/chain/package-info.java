// SPDX-License-Identifier: Apache-2.0
/** What the events of one log say of each other: positions, links, hashes, times, tenants, payloads (VerityDB specification, sections 1.1 to 1.3). */
package io.assay.format.verity.chain;
