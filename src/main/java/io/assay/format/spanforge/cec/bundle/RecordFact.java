// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.bundle;

import io.assay.evidence.Range;
import io.assay.evidence.Standing;

/**
 * What the other checks need of one record after its line has passed.
 *
 * @param kind      the folder in which it lies
 * @param entry     the name of the entry
 * @param line      from 1
 * @param bytes     of the line in the content of the entry
 * @param id        its record_id; empty where it has none
 * @param schema    its schema_key as recorded
 * @param project   its project_id as recorded
 * @param timestamp as recorded
 * @param model     its model, where it names one
 * @param position  its chain_position; -1 where it has none
 * @param standing  whether its own HMAC held
 */
public record RecordFact(EntryKind kind, String entry, long line, Range bytes, String id, String schema, String project, String timestamp,
        String model, long position, Standing standing) {}
