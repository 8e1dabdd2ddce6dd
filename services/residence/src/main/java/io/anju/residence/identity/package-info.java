/** Putting identities right: a wrong document number, two records of one person (PIPL art. 46). */
package io.anju.residence.identity;
