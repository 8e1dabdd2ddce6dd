/** The demo and the benchmarks. */
@NullMarked
package io.anju.cli.bench;

import org.jspecify.annotations.NullMarked;
