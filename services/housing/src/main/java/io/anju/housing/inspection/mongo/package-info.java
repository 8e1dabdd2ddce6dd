/**
 * Safety inspections in MongoDB, one document a dwelling, told as facts; checklists out of the
 * configuration.
 */
@NullMarked
package io.anju.housing.inspection.mongo;

import org.jspecify.annotations.NullMarked;
