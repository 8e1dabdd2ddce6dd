/**
 * Finds the coded building or dwelling that an address means, and abstains where the text does not
 * say which.
 */
@NullMarked
package io.anju.housing.address.match;

import org.jspecify.annotations.NullMarked;
