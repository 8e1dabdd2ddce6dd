/** The evidence that a permit depends on, as the last review found it. */
@NullMarked
package io.anju.residence.permit.review;

import org.jspecify.annotations.NullMarked;
