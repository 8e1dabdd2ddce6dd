/** Starts and shows rebuilds, for administrators. */
@NullMarked
package io.anju.overview.rebuild.web;

import org.jspecify.annotations.NullMarked;
