/** What a city demands of tenancies: dated parameters of a division, as data. */
@NullMarked
package io.anju.housing.tenancy.rule;

import org.jspecify.annotations.NullMarked;
