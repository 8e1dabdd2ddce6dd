/** Tenancies and employment as this service keeps them. */
package io.anju.residence.evidence.mongo;
