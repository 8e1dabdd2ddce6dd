/** The services the views are folded from, and how far behind them the views are. */
package io.anju.overview.source;
