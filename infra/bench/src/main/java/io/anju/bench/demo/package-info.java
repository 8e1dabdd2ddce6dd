/** The demo: a district comes alive through the public API. */
@NullMarked
package io.anju.bench.demo;

import org.jspecify.annotations.NullMarked;
