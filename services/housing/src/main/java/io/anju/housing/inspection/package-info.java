/**
 * Safety inspections of dwellings: what a checklist of the place and day asks, what was found, by
 * when it is to be put right.
 */
@NullMarked
package io.anju.housing.inspection;

import org.jspecify.annotations.NullMarked;
