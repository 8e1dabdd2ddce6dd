/** The card of a permit and its number. */
@NullMarked
package io.anju.residence.permit.card;

import org.jspecify.annotations.NullMarked;
