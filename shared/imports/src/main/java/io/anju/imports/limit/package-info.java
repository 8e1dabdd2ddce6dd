/** How much one sender may import on a day. */
@NullMarked
package io.anju.imports.limit;

import org.jspecify.annotations.NullMarked;
