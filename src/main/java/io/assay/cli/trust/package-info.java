// SPDX-License-Identifier: Apache-2.0
/** {@code assay trust}: whose keys count, who compared them, and the ceremony by which one is pinned. */
package io.assay.cli.trust;
