// SPDX-License-Identifier: Apache-2.0
/**
 * Registers that Kimberlite keeps as plain JSON arrays: consents, breaches, erasure requests (specification "verity", sections 3.5 and 3.7).
 *
 * <p>What is found out: by the auditor's own clock, which consents stand, which deadlines passed, which severities are too low.
 *
 * <p>What a pass proves: the register is the one whose digest was pinned outside, and none of its records contradicts the rules. Nothing in a
 * register is signed or hashed: without such a digest anyone could have written it, and there is no pass.
 */
package io.assay.format.verity.kimberlite.register;
