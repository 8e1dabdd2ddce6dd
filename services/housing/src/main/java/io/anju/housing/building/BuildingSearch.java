package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.platform.aggregate.Versioned;
import java.util.Collection;
import java.util.Map;

/** Finds buildings other than by one code. */
public interface BuildingSearch {

  /**
   * Standing ones by what makes an address one of its kind; at most one has it, and what is not
   * there is left out.
   */
  Map<String, Versioned<Building>> findCurrentByAddressKey(Collection<String> addressKeys);

  /** Those there are. */
  Map<BuildingCode, Versioned<Building>> findByCodes(Collection<BuildingCode> codes);
}
