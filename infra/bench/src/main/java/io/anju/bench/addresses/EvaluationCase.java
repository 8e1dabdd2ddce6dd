package io.anju.bench.addresses;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An address as written, and its expected match.
 *
 * @param expectedDwelling the dwelling's code; null if no match is right
 * @param elements the expected elements; null if they are not evaluated
 */
record EvaluationCase(
    String kind,
    String text,
    @Nullable String expectedDwelling,
    @Nullable Map<WrittenAddress.Part, String> elements) {}
