package io.anju.housing.address.web;

/** The body of a standardising, for the API's description; {@code within} is a division's code. */
record AddressRequest(String text, String within) {}
