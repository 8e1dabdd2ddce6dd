package io.anju.overview.fold;

/**
 * A superseded personId, after a corrected document number or a merged record; it refers to this
 * person.
 */
public record Alias(String personId) {}
