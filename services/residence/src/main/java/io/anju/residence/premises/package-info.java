/**
 * Where enterprises are registered: a hotel or a school declares the guests or boarders on its own
 * premises (Shenzhen art. 8).
 */
@NullMarked
package io.anju.residence.premises;

import org.jspecify.annotations.NullMarked;
