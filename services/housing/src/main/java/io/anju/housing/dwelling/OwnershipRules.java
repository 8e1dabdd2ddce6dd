package io.anju.housing.dwelling;

import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rules for the owners of one dwelling: each is named once, and either all have shares that add up
 * to 1 or none has a share.
 */
final class OwnershipRules {

  private OwnershipRules() {}

  static List<FieldError> validate(List<Owner> owners) {
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < owners.size(); i++) {
      var owner = owners.get(i);
      if (owners.subList(0, i).stream().anyMatch(owner::isSameOwner)) {
        errors.add(FieldError.of("owners[" + i + "]", "duplicate", Map.of()));
      }
    }
    var shares = owners.stream().flatMap(owner -> owner.share().stream()).toList();
    if (!shares.isEmpty() && shares.size() < owners.size()) {
      errors.add(FieldError.of("owners", "shares-incomplete", Map.of()));
    } else if (!shares.isEmpty() && !Share.sumToWhole(shares)) {
      errors.add(FieldError.of("owners", "shares-sum-not-one", Map.of()));
    }
    return errors;
  }
}
