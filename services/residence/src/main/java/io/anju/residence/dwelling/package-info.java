/** The dwellings that residences may be registered at, as the housing service tells of them. */
@NullMarked
package io.anju.residence.dwelling;

import org.jspecify.annotations.NullMarked;
