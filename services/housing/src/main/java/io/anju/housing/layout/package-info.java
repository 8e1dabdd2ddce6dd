/** Layouts: the rooms of a whole building from a few numbers, looked at before they are coded. */
@NullMarked
package io.anju.housing.layout;

import org.jspecify.annotations.NullMarked;
