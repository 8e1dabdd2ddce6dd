/**
 * Measures how well and how fast addresses are matched, on a synthetic city and the ways people
 * write addresses.
 */
@NullMarked
package io.anju.bench.addresses;

import org.jspecify.annotations.NullMarked;
