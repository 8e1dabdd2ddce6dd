/**
 * Housing: the divisions of the country, the coded buildings and dwellings in them, and the
 * tenancies filed for them.
 */
package io.anju.housing;
