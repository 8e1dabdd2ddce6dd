/** Jobs, and what full files name, in the store. */
@NullMarked
package io.anju.imports.mongo;

import org.jspecify.annotations.NullMarked;
