/**
 * What follows here from tenancies filed with the housing service: residences declared with the
 * form, and what both sides are told.
 */
package io.anju.residence.leasedeclaration;
