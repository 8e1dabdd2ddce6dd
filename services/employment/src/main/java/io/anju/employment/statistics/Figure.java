package io.anju.employment.statistics;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The number of employments at the end of a month.
 *
 * @param key letter of the section, size or division; empty for the total
 * @param employed empty where it is suppressed
 */
public record Figure(YearMonth month, Optional<String> key, OptionalInt employed) {}
