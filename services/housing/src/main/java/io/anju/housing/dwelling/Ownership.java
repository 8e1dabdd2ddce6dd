package io.anju.housing.dwelling;

import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What owners of one dwelling must be together: each named once, and either all by shares that make a whole or none by a share. */
final class Ownership {

  private Ownership() {}

  static List<FieldError> flaws(List<Owner> owners) {
    var flaws = new ArrayList<FieldError>();
    for (int i = 0; i < owners.size(); i++) {
      var owner = owners.get(i);
      if (owners.subList(0, i).stream().anyMatch(owner::is)) {
        flaws.add(FieldError.of("owners[" + i + "]", "given-twice", Map.of()));
      }
    }
    var shares = owners.stream().flatMap(owner -> owner.share().stream()).toList();
    if (!shares.isEmpty() && shares.size() < owners.size()) {
      flaws.add(FieldError.of("owners", "shares-for-some", Map.of()));
    } else if (!shares.isEmpty() && !Share.makeWhole(shares)) {
      flaws.add(FieldError.of("owners", "shares-not-whole", Map.of()));
    }
    return flaws;
  }
}
