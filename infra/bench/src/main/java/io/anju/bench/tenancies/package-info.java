/** Tenancies under load: many clients racing for the same homes. */
@NullMarked
package io.anju.bench.tenancies;

import org.jspecify.annotations.NullMarked;
