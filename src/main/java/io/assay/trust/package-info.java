// SPDX-License-Identifier: Apache-2.0
/** The keys, anchors and expectations that the auditor brings, who said so, and until when. A key inside the evidence is never trust. */
package io.assay.trust;
