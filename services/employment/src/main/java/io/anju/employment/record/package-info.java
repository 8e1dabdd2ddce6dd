/**
 * Employment records (就业登记): a person working for an enterprise from a day on (社会保险法 arts. 50, 58).
 */
@NullMarked
package io.anju.employment.record;

import org.jspecify.annotations.NullMarked;
