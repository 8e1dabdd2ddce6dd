package io.anju.housing.address.web;

/**
 * The body of a request to standardise an address, for the API description.
 *
 * @param within the code of a division
 */
record AddressRequest(String text, String within) {}
