/**
 * What a character is in an address: one width, simplified, and how it sounds; and what in a text
 * is no address at all.
 */
@NullMarked
package io.anju.housing.address.text;

import org.jspecify.annotations.NullMarked;
