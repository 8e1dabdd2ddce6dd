package io.anju.bench.addresses;

import java.util.Map;

/**
 * An address as written, and its expected match.
 *
 * @param expectedDwelling the code it means; null where nobody could tell, so that any door would
 *     be a wrong one
 * @param elements null where they are not looked at
 */
record EvaluationCase(
    String kind, String text, String expectedDwelling, Map<WrittenAddress.Part, String> elements) {}
