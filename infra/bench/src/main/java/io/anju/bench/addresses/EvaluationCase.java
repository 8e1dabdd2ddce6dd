package io.anju.bench.addresses;

import java.util.Map;

/**
 * A text and what it should be understood as.
 *
 * @param expectedDwelling the code it means; null where nobody could tell, so that any door would
 *     be a wrong one
 * @param elements null where they are not looked at
 */
record EvaluationCase(
    String kind, String text, String expectedDwelling, Map<WrittenAddress.Part, String> elements) {}
