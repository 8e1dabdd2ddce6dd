/** The work lists of a city. */
@NullMarked
package io.anju.bench.worklist;

import org.jspecify.annotations.NullMarked;
