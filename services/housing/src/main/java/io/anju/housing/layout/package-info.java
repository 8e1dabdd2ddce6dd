/**
 * Layouts: all rooms of a building from a few numbers, which can be previewed before they are
 * coded.
 */
@NullMarked
package io.anju.housing.layout;

import org.jspecify.annotations.NullMarked;
