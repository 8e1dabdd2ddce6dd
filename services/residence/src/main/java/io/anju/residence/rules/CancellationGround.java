package io.anju.residence.rules;

import io.anju.residence.text.Text;

/**
 * A ground on which a permit ends for good, such as {@code fraud} (Shenzhen art. 27; Hangzhou art.
 * 21).
 */
public record CancellationGround(String code, String article, Text text) {}
