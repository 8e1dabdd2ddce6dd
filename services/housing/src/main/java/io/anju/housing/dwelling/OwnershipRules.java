package io.anju.housing.dwelling;

import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What owners of one dwelling must be together: each named once, and either all by shares that make
 * a whole or none by a share.
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
