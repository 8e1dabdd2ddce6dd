/** Parties as requests name them. */
@NullMarked
package io.anju.housing.party.web;

import org.jspecify.annotations.NullMarked;
