// SPDX-License-Identifier: Apache-2.0
/** One deliberate offence against each rule of the house; a test holds the rules against them, so that no rule is one that cannot fail. */
package io.assay.architecture.planted;
