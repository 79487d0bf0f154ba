// SPDX-License-Identifier: Apache-2.0
/** What hash chains and hash trees of different systems have in common. */
package io.assay.chain;
