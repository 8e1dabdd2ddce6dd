/** Tenancies in MongoDB, told as facts, ended at their term. */
package io.anju.housing.tenancy.mongo;
