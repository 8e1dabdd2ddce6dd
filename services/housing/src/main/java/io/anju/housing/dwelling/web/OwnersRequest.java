package io.anju.housing.dwelling.web;

import io.anju.housing.dwelling.Owner;
import io.anju.platform.request.Size;
import java.util.List;

/** The body that replaces a dwelling's owners. */
record OwnersRequest(@Size(max = OwnerRequest.MAX_OWNERS) List<OwnerRequest> owners) {

  List<Owner> toOwners() {
    return owners.stream().map(OwnerRequest::toOwner).toList();
  }
}
