/**
 * Finds persons by what they show (document number, name, phone) and dwellings by code or address.
 */
package io.anju.overview.search;
