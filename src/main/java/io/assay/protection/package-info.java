// SPDX-License-Identifier: Apache-2.0
/** Which bytes and fields each check binds, and who could have made the proof: the map that leaves no byte silent. */
package io.assay.protection;
