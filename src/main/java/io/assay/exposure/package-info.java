// SPDX-License-Identifier: Apache-2.0
/**
 * Personal data in the evidence itself, found by form and checksum, so that an auditor knows before sharing it.
 *
 * <p>A scan finds what has a form: numbers, addresses, codes. It does not find names, pictures or what a text says of a person; a scan without a hit
 * shows no absence of personal data.
 */
package io.assay.exposure;
