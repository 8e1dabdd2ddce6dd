package io.anju.housing.dwelling.web;

import io.anju.contract.housing.DwellingOwner;
import java.util.List;

/** The body of a note of a dwelling's owners, for the API's description. */
record OwnersRequest(List<DwellingOwner> owners) {}
