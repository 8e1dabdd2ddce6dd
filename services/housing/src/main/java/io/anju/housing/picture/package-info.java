/** The picture of a building: its dwellings, each with whether it is let. */
@NullMarked
package io.anju.housing.picture;

import org.jspecify.annotations.NullMarked;
