/** Demo data, benchmarks and fault runs; all of it speaks to the registry as its clients do. */
package io.anju.bench;
