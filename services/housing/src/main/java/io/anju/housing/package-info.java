/**
 * Housing: the divisions of the country, the coded buildings and dwellings in them, and the
 * tenancies filed for them.
 */
@NullMarked
package io.anju.housing;

import org.jspecify.annotations.NullMarked;
