/** What the holder of a token may act as, and for which division, person or unit. */
@NullMarked
package io.anju.identity.role;

import org.jspecify.annotations.NullMarked;
