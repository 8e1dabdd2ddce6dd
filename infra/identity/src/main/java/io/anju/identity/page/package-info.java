/** The provider's pages: signing in, the second factor, passwords, opening an account. */
@NullMarked
package io.anju.identity.page;

import org.jspecify.annotations.NullMarked;
