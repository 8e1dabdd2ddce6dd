/** Asks the housing service for the meaning of addresses. */
@NullMarked
package io.anju.residence.address.http;

import org.jspecify.annotations.NullMarked;
