/** Whom a declaration or an ownership is of: a person or an organisation. */
@NullMarked
package io.anju.residence.party;

import org.jspecify.annotations.NullMarked;
