/**
 * The dormitories, schools and hotels that officials registered: an enterprise declares the people
 * on its own premises (Shenzhen art. 8).
 */
@NullMarked
package io.anju.residence.premises;

import org.jspecify.annotations.NullMarked;
