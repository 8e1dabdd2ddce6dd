/** Plans a query: which index it reads, which key ranges, in which order. */
@NullMarked
package io.anju.store.planner;

import org.jspecify.annotations.NullMarked;
