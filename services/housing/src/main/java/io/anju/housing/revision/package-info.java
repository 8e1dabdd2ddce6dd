/**
 * Revisions of the divisions (GB/T 2260): a new release of the official list, or an act that
 * splits, merges or renames divisions. Each is compared and reported before it is applied; then the
 * buildings are relocated.
 */
@NullMarked
package io.anju.housing.revision;

import org.jspecify.annotations.NullMarked;
