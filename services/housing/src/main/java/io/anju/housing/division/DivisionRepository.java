package io.anju.housing.division;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stores the divisions. */
public interface DivisionRepository {

  List<Division> findAll(Collection<DivisionCode> codes);

  /**
   * The divisions directly below one on a day, in the order of their codes, after the code {@code
   * after}.
   */
  List<Division> findChildren(
      DivisionCode parent, LocalDate day, Optional<String> after, int limit);

  /**
   * The divisions that have not ended and whose codes begin with a prefix, in the order of their
   * codes, after the code {@code after}.
   */
  List<Division> findCurrent(String prefix, Optional<String> after, int limit);

  /** All ended divisions, with and without successors. They are few. */
  List<Division> findEnded();

  /**
   * All divisions of any level that were founded or renamed after the first list, in the order of
   * their codes. They are few.
   */
  List<Division> findRevised();

  /** Adds the divisions that do not exist yet; existing ones stay as they are. */
  void addMissing(List<Division> divisions);

  void replace(List<Division> divisions);

  /** Whether a part of the first list was loaded completely. */
  boolean isLoaded(String part);

  /**
   * Records that a part was loaded completely.
   *
   * @param mark the release and, after a colon, the part
   */
  void markLoaded(String mark, long rows);
}
