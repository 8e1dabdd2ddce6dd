package io.anju.residence.premises.web;

import io.anju.codes.CreditCode;
import io.anju.residence.premises.Place;
import io.anju.residence.premises.PremisesKind;

/**
 * The body of a registration of premises.
 *
 * @param operator the credit code of the enterprise, school or hotel
 * @param place a building code or a dwelling code
 */
record PremisesRequest(CreditCode operator, PremisesKind kind, Place place) {}
