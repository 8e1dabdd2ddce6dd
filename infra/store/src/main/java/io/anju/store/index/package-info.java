/** What an index holds of a document: its definition, its keys and its filter. */
@NullMarked
package io.anju.store.index;

import org.jspecify.annotations.NullMarked;
