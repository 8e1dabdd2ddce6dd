/**
 * What a code is checked with: the outcome of a check, everything wrong with a text, and the words
 * for it.
 */
@NullMarked
package io.anju.codes.validation;

import org.jspecify.annotations.NullMarked;
