package io.anju.housing.dwelling;

import io.anju.platform.store.Versioned;
import java.util.Collection;
import java.util.Map;

/** Finds the dwellings in use by what makes a room one of its kind; at most one each. */
public interface DwellingsByRoom {

  /** By room key; what is not there is left out. */
  Map<String, Versioned<Dwelling>> at(Collection<String> roomKeys);
}
