/**
 * What a landlord has to do with: their premises, who rents there, and what is due; nothing of
 * anybody's permit or job.
 */
@NullMarked
package io.anju.housing.premises;

import org.jspecify.annotations.NullMarked;
