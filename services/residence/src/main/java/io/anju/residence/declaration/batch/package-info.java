/**
 * Declarations by the file, as landlords, employers, schools and hotels make them (Shenzhen arts.
 * 8, 10).
 */
@NullMarked
package io.anju.residence.declaration.batch;

import org.jspecify.annotations.NullMarked;
