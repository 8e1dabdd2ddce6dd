/** Tenancies under load: many clients racing for the same homes. */
package io.anju.bench.tenancies;
