/** How the sides of a person and the findings rest in the store. */
@NullMarked
package io.anju.employment.reconciliation.mongo;

import org.jspecify.annotations.NullMarked;
