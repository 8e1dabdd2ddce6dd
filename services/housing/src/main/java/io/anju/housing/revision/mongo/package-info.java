/**
 * Revisions in MongoDB: rows of releases as they came, changes found, and how far each is carried
 * out.
 */
@NullMarked
package io.anju.housing.revision.mongo;

import org.jspecify.annotations.NullMarked;
