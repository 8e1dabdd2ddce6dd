/**
 * The housing service: the administrative divisions of the country, the coded buildings and
 * dwellings in them, and the tenancies filed for those dwellings.
 */
@NullMarked
package io.anju.housing;

import org.jspecify.annotations.NullMarked;
