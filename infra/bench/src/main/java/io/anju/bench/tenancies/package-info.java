/** Measures tenancy filing under contention: many clients file for the same dwellings. */
@NullMarked
package io.anju.bench.tenancies;

import org.jspecify.annotations.NullMarked;
