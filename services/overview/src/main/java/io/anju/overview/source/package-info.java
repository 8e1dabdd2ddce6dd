/** The services whose facts are folded into views, and the lag of the views behind them. */
@NullMarked
package io.anju.overview.source;

import org.jspecify.annotations.NullMarked;
