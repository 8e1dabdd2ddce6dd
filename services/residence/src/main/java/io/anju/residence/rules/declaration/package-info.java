/** By when residence is declared, and which stays need no declaration. */
@NullMarked
package io.anju.residence.rules.declaration;

import org.jspecify.annotations.NullMarked;
