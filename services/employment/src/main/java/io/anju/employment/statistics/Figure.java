package io.anju.employment.statistics;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many jobs there were at the end of a month.
 *
 * @param key the section's letter, the size or the division; empty where the answer is of all
 * @param employed empty where it is withheld
 */
public record Figure(YearMonth month, Optional<String> key, OptionalInt employed) {}
