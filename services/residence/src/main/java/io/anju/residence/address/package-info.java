/** Addresses in words, as files of the register write them: read by the housing service. */
@NullMarked
package io.anju.residence.address;

import org.jspecify.annotations.NullMarked;
