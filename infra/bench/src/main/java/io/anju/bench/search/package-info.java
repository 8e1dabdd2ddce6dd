/** The search among a city's persons. */
@NullMarked
package io.anju.bench.search;

import org.jspecify.annotations.NullMarked;
