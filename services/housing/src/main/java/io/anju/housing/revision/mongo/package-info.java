/**
 * Revisions in MongoDB: rows of releases as they came, changes found, and how far each is carried
 * out.
 */
package io.anju.housing.revision.mongo;
