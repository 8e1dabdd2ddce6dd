/** What a city demands of tenancies: dated parameters of a division, as data. */
package io.anju.housing.tenancy.rule;
