package io.anju.overview.fold;

/** An id that a corrected document number left behind: whoever asks for it means this person. */
public record Alias(String personId) {}
