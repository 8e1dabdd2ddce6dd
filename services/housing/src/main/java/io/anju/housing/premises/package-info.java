/**
 * The premises of a landlord: dwellings, tenancies and duties; nothing of permits or employment.
 */
@NullMarked
package io.anju.housing.premises;

import org.jspecify.annotations.NullMarked;
