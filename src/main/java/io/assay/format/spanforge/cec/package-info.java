// SPDX-License-Identifier: Apache-2.0
/**
 * Evidence bundles of Spanforge, format {@code spanforge.cec.v1} (specification of Spanforge, sections 6, 8, 13 and 15): a ZIP file of six
 * folders of records, clause map, chain proof, attestation, manifest and time stamp.
 *
 * <p>A pass proves: whoever held the secrets made the manifest, five fields of the attestation and each record as it stands; the numbers of
 * records are those of the manifest; clause map, attestation and chain proof say what the records give by the producer's own rule; and all
 * readers of the container see the same bundle.
 *
 * <p>It does not prove: that no record was removed before the bundle was built, since records are not linked and their positions not signed;
 * when the bundle was built, as long as the time stamp is the producer's stub; who made it among those who hold the secrets, the auditor
 * included; nor that the producer's rules for clauses are those of the law.
 */
package io.assay.format.spanforge.cec;
