package io.anju.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That two records may be of one person, until an officer decides. Why is not published.
 *
 * @param id both personIds, joined by a hyphen
 * @param first the personId of one record, the same in every version
 * @param second the personId of the other
 * @param divisions whose officials serve both
 * @param decidedOn null until it is decided
 */
public record DuplicateFact(
    String id,
    long version,
    String first,
    String second,
    List<String> divisions,
    LocalDate foundOn,
    @Nullable LocalDate decidedOn,
    Instant changedAt)
    implements Fact {

  public DuplicateFact {
    divisions = List.copyOf(divisions);
  }
}
