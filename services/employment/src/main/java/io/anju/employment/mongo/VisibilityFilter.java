package io.anju.employment.mongo;

import com.mongodb.client.model.Filters;
import io.anju.codes.DivisionCode;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/**
 * A page's filter: what an official may not see is left out by the query, so that no page comes up
 * short.
 */
public final class VisibilityFilter {

  private static final String DIVISION = "state.division";

  private VisibilityFilter() {}

  /** Those the filter finds, behind the id where one is given, in the order of ids. */
  public static Bson of(Bson filter, Optional<String> afterId) {
    var all = new ArrayList<Bson>(List.of(filter));
    afterId.ifPresent(id -> all.add(Filters.gt("_id", id)));
    Optional.of(CurrentCaller.get())
        .filter(Caller::official)
        .flatMap(Caller::division)
        .ifPresent(mine -> all.add(within(mine)));
    return Filters.and(all);
  }

  /** Codes of digits that begin with the division's: a range, so that an index may serve it. */
  private static Bson within(DivisionCode division) {
    return Filters.and(
        Filters.gte(DIVISION, division.value()), Filters.lt(DIVISION, division.value() + ":"));
  }
}
