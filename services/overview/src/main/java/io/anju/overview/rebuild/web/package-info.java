/** Rebuilding, for administrators. */
@NullMarked
package io.anju.overview.rebuild.web;

import org.jspecify.annotations.NullMarked;
