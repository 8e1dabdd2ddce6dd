/** Measures bulk coding of dwellings, and checks that no code is given twice. */
@NullMarked
package io.anju.bench.coding;

import org.jspecify.annotations.NullMarked;
