// SPDX-License-Identifier: Apache-2.0
/** The only place words come from: languages as values, bundles beside the enums that name their phrases. */
package io.assay.text;
