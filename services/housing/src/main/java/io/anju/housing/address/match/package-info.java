/**
 * Finds the coded building and dwelling that an address means, and abstains where it does not say
 * which.
 */
@NullMarked
package io.anju.housing.address.match;

import org.jspecify.annotations.NullMarked;
