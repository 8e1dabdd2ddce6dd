/**
 * Where enterprises are, as far as a hotel or a school declares its own guests and boarders
 * (Shenzhen art. 8).
 */
@NullMarked
package io.anju.residence.premises;

import org.jspecify.annotations.NullMarked;
