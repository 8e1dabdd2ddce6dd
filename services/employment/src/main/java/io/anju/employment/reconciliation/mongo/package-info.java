/** How the sides of a person and the findings rest in the store. */
package io.anju.employment.reconciliation.mongo;
