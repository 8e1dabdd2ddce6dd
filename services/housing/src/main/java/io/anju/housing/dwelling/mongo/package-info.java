/** Dwellings in MongoDB, told as facts. */
package io.anju.housing.dwelling.mongo;
