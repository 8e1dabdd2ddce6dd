/**
 * What a permit entitles its holder to (Decree 663 arts. 12-13), each with its ground and its date.
 */
@NullMarked
package io.anju.residence.entitlement;

import org.jspecify.annotations.NullMarked;
