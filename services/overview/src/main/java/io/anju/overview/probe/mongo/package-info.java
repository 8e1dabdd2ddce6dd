/** Keeps the folded probes in the overview's database. */
@NullMarked
package io.anju.overview.probe.mongo;

import org.jspecify.annotations.NullMarked;
