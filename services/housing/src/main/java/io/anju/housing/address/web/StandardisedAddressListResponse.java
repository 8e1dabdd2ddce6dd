package io.anju.housing.address.web;

import java.util.List;

/** One answer for each address of a list, in its order. */
record StandardisedAddressListResponse(List<StandardisedAddressResponse> items) {}
