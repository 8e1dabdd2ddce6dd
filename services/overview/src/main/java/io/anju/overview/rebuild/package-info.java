/** Rebuilds the views from the topics as a new generation while the old one serves. */
@NullMarked
package io.anju.overview.rebuild;

import org.jspecify.annotations.NullMarked;
