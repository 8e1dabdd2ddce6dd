/**
 * What follows here from tenancies filed with the housing service: residences declared with the
 * form, and what both sides are told.
 */
@NullMarked
package io.anju.residence.leasedeclaration;

import org.jspecify.annotations.NullMarked;
