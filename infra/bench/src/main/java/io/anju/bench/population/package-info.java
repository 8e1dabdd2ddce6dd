/** Made-up people, homes and enterprises; the same again from the same seed. */
@NullMarked
package io.anju.bench.population;

import org.jspecify.annotations.NullMarked;
