/** Putting identities right: a wrong document number, two records of one person (PIPL art. 46). */
@NullMarked
package io.anju.residence.identity;

import org.jspecify.annotations.NullMarked;
