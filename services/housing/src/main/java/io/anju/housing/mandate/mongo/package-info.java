/** Mandates in MongoDB; told to nobody. */
package io.anju.housing.mandate.mongo;
