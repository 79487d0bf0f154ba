// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.request;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds query parameters that name an action: nothing signs the query, so whoever sits in between can add or change them. */
final class QueryParameters {
    private static final Set<String> ACTIONS = Set.of("action", "op", "operation", "method", "_method", "verb", "cmd", "command", "do", "task", "delete",
            "remove", "purge", "forget", "erase", "update", "set", "write", "execute", "run");

    private QueryParameters() {}

    /** The names, in order. */
    static List<String> actions(String query) {
        return Stream.of(query.split("[&;]")).map(pair -> PercentText.decoded(pair.contains("=") ? pair.substring(0, pair.indexOf('=')) : pair))
                .filter(name -> ACTIONS.contains(name.toLowerCase(Locale.ROOT))).toList();
    }
}
