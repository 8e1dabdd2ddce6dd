/** The services the views are folded from, and how far behind them the views are. */
@NullMarked
package io.anju.overview.source;

import org.jspecify.annotations.NullMarked;
