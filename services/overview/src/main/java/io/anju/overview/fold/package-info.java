/** What each fact gives to which view, and how it gets there whatever order the facts come in. */
@NullMarked
package io.anju.overview.fold;

import org.jspecify.annotations.NullMarked;
