package io.anju.housing.division;

import io.anju.codes.DivisionCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where divisions rest. */
public interface DivisionRegister {

  List<Division> findAll(Collection<DivisionCode> codes);

  /** Those directly below, in the order of their codes, behind {@code after}. */
  List<Division> children(DivisionCode parent, Optional<String> after, int limit);

  /** Adds what is not there and takes over new names; the same again changes nothing. */
  void put(List<Division> divisions);

  /** Whether this part of this release was loaded to its end. */
  boolean loaded(String part);

  void markLoaded(String part, long rows);
}
