/** The dwellings that residences may be registered at, as published by the housing service. */
@NullMarked
package io.anju.residence.dwelling;

import org.jspecify.annotations.NullMarked;
