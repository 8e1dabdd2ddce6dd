/** Values of the employment facts: kinds of contract, insurance and schooling. */
@NullMarked
package io.anju.contract.employment;

import org.jspecify.annotations.NullMarked;
