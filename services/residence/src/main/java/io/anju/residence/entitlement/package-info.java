/**
 * What a permit entitles its holder to (Decree 663 arts. 12-13), each with its ground and its date.
 */
package io.anju.residence.entitlement;
