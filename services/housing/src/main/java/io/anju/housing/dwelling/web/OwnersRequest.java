package io.anju.housing.dwelling.web;

import io.anju.contract.housing.DwellingOwner;
import java.util.List;

/** The body that replaces a dwelling's owners, for the API description. */
record OwnersRequest(List<DwellingOwner> owners) {}
