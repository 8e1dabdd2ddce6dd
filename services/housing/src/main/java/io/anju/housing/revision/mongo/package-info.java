/** Revisions in MongoDB: the rows of releases, the planned changes and the progress of each. */
@NullMarked
package io.anju.housing.revision.mongo;

import org.jspecify.annotations.NullMarked;
