/** Folds facts into views, with the same result in any order of the facts. */
@NullMarked
package io.anju.overview.fold;

import org.jspecify.annotations.NullMarked;
