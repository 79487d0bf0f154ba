// SPDX-License-Identifier: Apache-2.0
/** The keys the auditor brought: what each is for, its fingerprint, who said so; and the ceremony by which one is brought along. */
package io.assay.ui.trust;
