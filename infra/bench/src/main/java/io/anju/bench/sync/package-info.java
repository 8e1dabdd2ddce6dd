/** How fast, how small and how safe files of labour bureaus come in. */
package io.anju.bench.sync;
