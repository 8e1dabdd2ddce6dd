/** The demo: creates the data of a district through the public API. */
@NullMarked
package io.anju.bench.demo;

import org.jspecify.annotations.NullMarked;
