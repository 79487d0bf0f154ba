// SPDX-License-Identifier: Apache-2.0
/**
 * One filter language over events, for the window and the command line: parse, explain what is wrong and where, evaluate.
 *
 * <pre>
 *   expression := either ( "or" either )*
 *   either     := one ( "and" one )*
 *   one        := "not" one | "(" expression ")" | field operator value
 *              | field "in" "(" value ( "," value )* ")" | field "between" value "and" value
 *   field      := stream | actor | operation | type | tenant | source | model | user | team | session | id | time | position | line | standing | text
 *              | $.path.in.the.json | $.list[0] | $['any name']
 *   operator   := = | == | != | &lt; | &lt;= | &gt; | &gt;= | ~ (contains)
 *   value      := 'text' | "text" | word | number
 * </pre>
 * A path may be written as in SQL, {@code data->>'id'} for {@code $.data.id}; items count from 0; it leads on into a string that holds JSON, plain or in base64.
 * In {@code =} and {@code !=} a star stands for any text, and a number without quotes equals a JSON number of the same value. A JSON null is {@code null}. Words are case-insensitive, values are not. Comparing with {@code <} compares numbers as
 * exact decimals, times as instants, everything else by code point.
 */
package io.assay.query;
