/** Finds what full files should name, in the store. */
@NullMarked
package io.anju.employment.sync.mongo;

import org.jspecify.annotations.NullMarked;
