/** The roles of token holders and their scopes. */
@NullMarked
package io.anju.identity.role;

import org.jspecify.annotations.NullMarked;
