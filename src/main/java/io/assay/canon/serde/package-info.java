// SPDX-License-Identifier: Apache-2.0
/** The byte form of JSON that Rust's serde writes: members in the order they came, shortest numbers, least escapes. */
package io.assay.canon.serde;
