/** Values of the residence facts: persons, declarations and permits. */
@NullMarked
package io.anju.contract.residence;

import org.jspecify.annotations.NullMarked;
