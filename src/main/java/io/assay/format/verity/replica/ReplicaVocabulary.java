// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.replica;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import java.util.List;

/**
 * How one generation speaks of its replication checkpoints.
 *
 * @param id       the stable name of the format
 * @param system   the system whose replicas sign
 * @param purpose  of the pinned keys
 * @param tags     the domain tags under which its releases sign, newest first
 * @param requests whether log entries carry a client's id and request number
 * @param form     asks for the form of the documents
 * @param replicas asks for the signatures
 * @param root     asks for the Merkle root
 * @param entries  asks for the checksums of the entries
 */
public record ReplicaVocabulary(String id, String system, String purpose, List<String> tags, boolean requests, Question form, Question replicas,
        Question root, Question entries, FindingCode misshapen, FindingCode signature, FindingCode merkle, FindingCode checksum) {
    public ReplicaVocabulary {
        tags = List.copyOf(tags);
    }

    List<Question> questions() {
        return List.of(form, replicas, root, entries);
    }

    List<FindingCode> codes() {
        return List.of(misshapen, signature, merkle, checksum);
    }
}
