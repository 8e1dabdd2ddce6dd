package io.anju.housing.address.web;

import io.anju.codes.DivisionCode;
import java.util.Optional;

/**
 * The body of a request to standardise an address.
 *
 * @param within a division
 */
record AddressRequest(String text, Optional<DivisionCode> within) {}
