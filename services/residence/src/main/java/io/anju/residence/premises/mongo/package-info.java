/** Premises at rest. */
package io.anju.residence.premises.mongo;
