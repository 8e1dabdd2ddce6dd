/** Normalises the characters of an address text, and removes what is not part of the address. */
@NullMarked
package io.anju.housing.address.text;

import org.jspecify.annotations.NullMarked;
