/** Files of a made-up city, as it would bring them when it begins, and their import. */
@NullMarked
package io.anju.bench.city;

import org.jspecify.annotations.NullMarked;
