/** The definition of an index, and the entries it has for a document. */
@NullMarked
package io.anju.store.index;

import org.jspecify.annotations.NullMarked;
