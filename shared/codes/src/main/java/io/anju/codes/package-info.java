/**
 * Every code and number the registry knows, as values that check themselves and say precisely what
 * is wrong with a bad one.
 */
package io.anju.codes;
