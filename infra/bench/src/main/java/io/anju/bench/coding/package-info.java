/** What coding a city by the file costs, and whether a code is ever given twice. */
@NullMarked
package io.anju.bench.coding;

import org.jspecify.annotations.NullMarked;
