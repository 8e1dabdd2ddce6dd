/** Serves the console: two pages, their assets, and the way to them. */
@NullMarked
package io.anju.gateway.console;

import org.jspecify.annotations.NullMarked;
