package io.anju.housing.address.web;

import java.util.List;

/** One standardised address for each text of a list, in its order. */
record StandardisedAddressListResponse(List<StandardisedAddressResponse> items) {}
