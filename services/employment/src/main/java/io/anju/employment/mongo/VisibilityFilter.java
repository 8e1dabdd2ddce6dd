package io.anju.employment.mongo;

import com.mongodb.client.model.Filters;
import io.anju.codes.DivisionCode;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** Restricts the filter of a page to what an official may see, so that pages are always full. */
public final class VisibilityFilter {

  private static final String DIVISION = "state.division";

  private VisibilityFilter() {}

  /** Matches the filter, after an id where one is given, within the official's division. */
  public static Bson of(Bson filter, Optional<String> afterId) {
    var all = new ArrayList<Bson>(List.of(filter));
    afterId.ifPresent(id -> all.add(Filters.gt("_id", id)));
    Optional.of(CurrentCaller.get())
        .filter(Caller::official)
        .flatMap(Caller::division)
        .ifPresent(mine -> all.add(within(mine)));
    return Filters.and(all);
  }

  /** Codes that begin with that of the division, as a range that an index can serve. */
  private static Bson within(DivisionCode division) {
    return Filters.and(
        Filters.gte(DIVISION, division.value()), Filters.lt(DIVISION, division.value() + ":"));
  }
}
