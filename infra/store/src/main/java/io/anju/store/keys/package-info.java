/** Keys whose byte order is BSON's comparison order. */
@NullMarked
package io.anju.store.keys;

import org.jspecify.annotations.NullMarked;
