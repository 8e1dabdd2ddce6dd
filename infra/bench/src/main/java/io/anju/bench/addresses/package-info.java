/**
 * How well and how fast addresses are matched: a made-up city, written in the ways people write.
 */
@NullMarked
package io.anju.bench.addresses;

import org.jspecify.annotations.NullMarked;
