/**
 * Every code and number the registry knows, as values that check themselves and say precisely what
 * is wrong with a bad one.
 */
@NullMarked
package io.anju.codes;

import org.jspecify.annotations.NullMarked;
