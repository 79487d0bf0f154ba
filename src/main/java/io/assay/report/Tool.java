// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

/**
 * Which program made a report.
 *
 * @param build SHA-256 of the program file, or empty when it does not run from one
 */
public record Tool(String name, String version, String build) {
}
