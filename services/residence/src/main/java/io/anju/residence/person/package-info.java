/** A person away from the place of household registration (流动人口), known by an identity document. */
@NullMarked
package io.anju.residence.person;

import org.jspecify.annotations.NullMarked;
