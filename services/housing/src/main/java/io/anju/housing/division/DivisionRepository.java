package io.anju.housing.division;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where divisions rest. */
public interface DivisionRepository {

  List<Division> findAll(Collection<DivisionCode> codes);

  /** Those that were directly below on a day, in the order of their codes, behind {@code after}. */
  List<Division> findChildren(
      DivisionCode parent, LocalDate day, Optional<String> after, int limit);

  /** Those not ended whose codes begin so, in the order of their codes, behind {@code after}. */
  List<Division> findCurrent(String prefix, Optional<String> after, int limit);

  /** All that are gone, with and without successors: few beside those that stand. */
  List<Division> findEnded();

  /**
   * All that later lists and acts founded or renamed, of any level, in the order of their codes:
   * few beside the others.
   */
  List<Division> findRevised();

  /** Adds what is not there; what is there stays as later lists and acts have made it. */
  void addMissing(List<Division> divisions);

  void replace(List<Division> divisions);

  /** Whether this part of the list this registry began with was loaded to its end. */
  boolean isLoaded(String part);

  /**
   * @param mark the release and, behind a colon, the part
   */
  void markLoaded(String mark, long rows);
}
