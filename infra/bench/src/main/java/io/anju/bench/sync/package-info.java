/** How fast, how small and how safe files of labour bureaus come in. */
@NullMarked
package io.anju.bench.sync;

import org.jspecify.annotations.NullMarked;
