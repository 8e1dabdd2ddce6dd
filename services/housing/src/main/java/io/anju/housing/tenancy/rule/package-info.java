/** What a city demands of tenancies: parameters by division and date, as data. */
@NullMarked
package io.anju.housing.tenancy.rule;

import org.jspecify.annotations.NullMarked;
