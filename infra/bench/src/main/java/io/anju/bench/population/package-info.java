/** Made-up people, homes and enterprises; the same again from the same seed. */
package io.anju.bench.population;
