/**
 * Revisions of the divisions: a new release of the official list, or an act that splits, merges or
 * renames; what each changes is told before it is applied, and the buildings on the ground follow
 * (GB/T 2260 and the statistical codes below it).
 */
@NullMarked
package io.anju.housing.revision;

import org.jspecify.annotations.NullMarked;
