/**
 * Safety inspections in MongoDB, one document a dwelling, told as facts; checklists out of the
 * configuration.
 */
package io.anju.housing.inspection.mongo;
