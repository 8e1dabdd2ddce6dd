/** Enterprises and their employees, as kept by labour bureaus and filed by employers. */
@NullMarked
package io.anju.employment;

import org.jspecify.annotations.NullMarked;
